import { type Answer, done } from '../domain/problem.ts';
import type { FindingHit, FindingStore } from './ports.ts';

/** Findings that hold every word, newest first, over all inspections not set aside. No words: none. */
export function searchFindings(findings: FindingStore, words: string, limit: number): Answer<readonly FindingHit[]> {
  return done(words.trim() === '' ? [] : findings.search(words, limit));
}
