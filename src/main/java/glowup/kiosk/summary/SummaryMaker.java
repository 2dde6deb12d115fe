package glowup.kiosk.summary;

/** From a summary to the page that leaves: slow, so it is called on a thread of its own. */
public final class SummaryMaker {
  /** Wide enough to be sharp on a screen 1080 wide, in pixels. */
  private static final int PREVIEW_WIDTH = 1000;

  private final SummaryPage page;
  private final SummaryPdf pdf;

  public SummaryMaker(SummaryPage page, SummaryPdf pdf) {
    this.page = page;
    this.pdf = pdf;
  }

  public SummaryDocument make(Summary summary, PageWords words) {
    var bytes = pdf.pdf(page.html(summary, words));
    return new SummaryDocument(
        bytes, pdf.pictures(bytes, PREVIEW_WIDTH), SummaryText.of(summary, words));
  }
}
