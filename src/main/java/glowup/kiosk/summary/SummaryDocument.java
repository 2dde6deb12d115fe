package glowup.kiosk.summary;

import java.util.List;

/**
 * The page of one visit, made: the same bytes are previewed, printed and mailed.
 *
 * @param pdf the page
 * @param pages how it looks, side by side, for the preview
 * @param text the same in plain words, for the message
 */
@SuppressWarnings("ArrayRecordComponent") // One value of one visit, compared by nobody.
public record SummaryDocument(byte[] pdf, List<PagePicture> pages, String text) {

  /** Tells nothing, for what is printed may end in a log. */
  @Override
  public String toString() {
    return "SummaryDocument[not shown]";
  }
}
