/** The day from which Chi Lăng works in Nếp: the day after its list of members was drawn up. */
export const ADOPTED = "2026-10-01";

/** The day on which the sample is told. */
export const TODAY = "2026-11-25";

/** The day from which the posts of the list are held: communes took over from districts. */
export const POSTS_FROM = "2025-07-01";
