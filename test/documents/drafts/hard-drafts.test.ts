import { HARD_DRAFTS } from './drafts.ts';
import { holdDrafts } from './hold-drafts.ts';

// A file of its own: two processors share the work.
holdDrafts(HARD_DRAFTS);
