/** Steps and tools whose page has another name than they. */
const PAGE_OF: Readonly<Record<string, string>> = {
  decision: 'shape',
  contents: 'shape',
  facts: 'shape',
  responsibility: 'shape',
  recommendations: 'shape',
  remediation: 'follow-up',
  plan: 'follow-up',
  letterhead: 'templates',
  glossary: 'documents',
};

/** The page that explains an address of the window: F1 opens it. A page that is not there is the overview's business. */
export function topicOfAddress(location: string): string {
  const tool = /^\/tools\/([\w-]+)/.exec(location)?.[1];
  const step = /^\/inspection\/[^/]+\/([\w-]+)/.exec(location)?.[1];
  const name = tool ?? step ?? (location.startsWith('/inspection/') ? 'decision' : 'overview');
  return PAGE_OF[name] ?? name;
}
