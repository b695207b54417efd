/** Text of a template by its path below `templates/`, as `conclusion/vi.md`; null when there is no such file. */
export type TemplateSource = (path: string) => string | null;

/** Texts of the office, plain data, so that they can be sent to a worker. */
export type TemplateTextsByPath = Readonly<Record<string, string>>;

/** The shipped templates with those of the office over them; the shipped files stay as they are. */
export function withOfficeTexts(shipped: TemplateSource, office: TemplateTextsByPath): TemplateSource {
  return (path) => (Object.hasOwn(office, path) ? (office[path] ?? null) : shipped(path));
}
