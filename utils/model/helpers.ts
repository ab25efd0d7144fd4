/** Who can help a parent in person, nearest first. */
export const HELPERS = ['school', 'academy', 'france-services'] as const;
export type Helper = (typeof HELPERS)[number];
