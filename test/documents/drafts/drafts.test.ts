import { expect, test } from 'vitest';
import { SAMPLE_DRAFTS } from './drafts.ts';
import { holdDrafts } from './hold-drafts.ts';

test('the three cases have seventy-eight documents', () => expect(SAMPLE_DRAFTS).toHaveLength(78));

holdDrafts(SAMPLE_DRAFTS);
