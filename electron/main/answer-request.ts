import { issueProblems } from '../actions/case-file/issue-problems.ts';
import { type ChannelName, channels, type InputOf, type OutputOf } from '../contract/channels.ts';
import { type Answer, ProblemError, problem, refused } from '../domain/problem.ts';
import type { ErrorLog } from './error-log.ts';

/** One handler a channel; the input has passed the channel's schema. */
export type Handlers = {
  readonly [Name in ChannelName]: (input: InputOf<Name>) => Answer<OutputOf<Name>> | Promise<Answer<OutputOf<Name>>>;
};

/**
 * Answers one request of the window: known name? valid input? then the handler. Never throws and never rejects: what was not foreseen
 * goes to the log, and the window is told where that lies.
 */
export async function answerRequest(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  log: ErrorLog,
): Promise<Answer<unknown>> {
  if (!isChannelName(name)) return refused(problem('request-unknown', '', { name: String(name).slice(0, 80) }));
  try {
    return await handled(handlers, name, input);
  } catch (error) {
    if (error instanceof ProblemError) return refused(...error.problems);
    log.write(error, name);
    return refused(problem('unexpected-error', '', { file: log.file }));
  }
}

function isChannelName(name: unknown): name is ChannelName {
  return typeof name === 'string' && Object.hasOwn(channels, name);
}

function handled<Name extends ChannelName>(handlers: Handlers, name: Name, input: unknown) {
  const parsed = channels[name].input.safeParse(input, { reportInput: true });
  if (!parsed.success) return refused(...parsed.error.issues.map(placedInCase).flatMap(issueProblems));
  return handlers[name](parsed.data as InputOf<Name>);
}

/** Facts are a case's own fields: the window jumps to `period.from`, not to `facts.period.from`. So is the office profile. */
function placedInCase<Issue extends { readonly path: PropertyKey[] }>(issue: Issue): Issue {
  return issue.path[0] === 'facts' || issue.path[0] === 'profile' ? { ...issue, path: issue.path.slice(1) } : issue;
}
