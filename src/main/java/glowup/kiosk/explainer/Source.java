package glowup.kiosk.explainer;

/**
 * Where a page's statements come from.
 *
 * @param authors blank where the title says who
 * @param published where it appeared: journal, volume, page
 * @param year 0 where it is not known
 * @param url its public address, to be read at home and never opened here; blank where it has none
 */
public record Source(String authors, String title, String published, int year, String url) {}
