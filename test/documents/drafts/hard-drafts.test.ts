import { HARD_DRAFTS } from './drafts.ts';
import { holdDrafts } from './hold-drafts.ts';

// A file of its own: reading the structure of long PDFs back takes minutes, which two processors share.
holdDrafts(HARD_DRAFTS);
