import * as z from 'zod/mini';
import { findFault } from './json.js';
import { explain, nameOf, sentence } from './words.js';

/** A schema of a record: it takes anything, and gives the type of the model. */
export type Schema<T> = z.ZodMiniType<T>;

/** Says what is wrong at a place: the reason goes on from the field's name, "is 3: expected 4". */
export type Report = (path: readonly (string | number)[], reason: string) => void;

/** The same, for what lies below a place. */
export const below =
  (report: Report, ...place: readonly (string | number)[]): Report =>
  (path, reason) =>
    report([...place, ...path], reason);

/** So many issues are reported: as many as somebody reads, and no more than a message should hold. */
export const mostIssues = 100;

/**
 * A record's schema: first whether the input is JSON of a bearable size, then the shape, and where that holds, the
 * content.
 *
 * @param shape - the plain object
 * @param check - reports what the shape cannot see
 */
export function recordSchema<T>(shape: z.ZodMiniType<T>, check: (record: T, report: Report) => void): Schema<T> {
  const content = ({ value, issues }: z.core.ParsePayload<T>): void => {
    check(value, (path, reason) => addIssue(issues, path, reason, true));
  };
  const checked = z.pipe(z.unknown().check(refuseFault), shape.check(content));
  return checked.check(z.check(shorten, { when: () => true }));
}

function refuseFault({ value, issues }: z.core.ParsePayload): void {
  const fault = findFault(value);
  if (fault) addIssue(issues, fault.path, fault.message, false);
}

type Issues = z.core.$ZodRawIssue[];

function addIssue(issues: Issues, path: readonly (string | number)[], reason: string, goOn: boolean): void {
  issues.push({ code: 'custom', path: [...path], message: sentence(path, reason), input: undefined, continue: goOn });
}

/** Leaves the issues that somebody reads: of a union, those of the likeliest member; of unknown fields, the first ones. */
function shorten({ issues }: z.core.ParsePayload): void {
  const found = issues.splice(0).flatMap((issue) => {
    if (issue.code === 'invalid_union') return likeliest(issue);
    if (issue.code !== 'unrecognized_keys' || issue.keys.length <= 10) return issue;
    return { ...issue, message: explain(issue), keys: issue.keys.slice(0, 10) };
  });
  issues.push(...found.slice(0, mostIssues));
  if (found.length > mostIssues) addIssue(issues, [], `has more issues than the ${mostIssues} that stand here`, true);
}

/** The issues of the member of a union that the input comes nearest to, with their whole path. */
function likeliest({ path = [], errors }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): Issues {
  const [nearest = []] = [...errors].sort((a, b) => a.length - b.length);
  return nearest.map((issue) => {
    // their messages name the place as it is in the member
    const whole = [...path, ...issue.path];
    const [inner, outer] = [nameOf(issue.path), nameOf(whole)];
    const message = issue.message.startsWith(inner) ? outer + issue.message.slice(inner.length) : issue.message;
    return { ...issue, path: whole, message, input: undefined };
  });
}
