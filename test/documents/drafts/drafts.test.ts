import { expect, test } from 'vitest';
import { SAMPLE_DRAFTS } from './drafts.ts';
import { holdDrafts } from './hold-drafts.ts';

test('the three cases have fifty-six documents', () => expect(SAMPLE_DRAFTS).toHaveLength(56));

holdDrafts(SAMPLE_DRAFTS);
