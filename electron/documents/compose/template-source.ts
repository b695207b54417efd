/** Text of a template by its path below `templates/`, as `conclusion/vi.md`; null when there is no such file. */
export type TemplateSource = (path: string) => string | null;
