/** Days between the starts of the two date systems, 1 January 1900 and 1 January 1904. */
export const DAYS_TO_1904 = 1462;
