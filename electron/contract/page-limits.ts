/** What the settings say beside the fields; whether a margin is allowed the main process decides. */
export { MARGIN_LIMITS, PAGE_SIDES, USUAL_MARGINS } from '../domain/page-margins.ts';
