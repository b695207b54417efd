/** In the usual order of the work; any can be taken at any time. */
export const STEPS = [
  'decision',
  'contents',
  'findings',
  'responsibility',
  'recommendations',
  'documents',
  'remediation',
] as const;
export type Step = (typeof STEPS)[number];

/** The step of that name; the first one for a name of before or none. */
export function stepNamed(name: string | undefined): Step {
  return STEPS.find((each) => each === name) ?? 'decision';
}
