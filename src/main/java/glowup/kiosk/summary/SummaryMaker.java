package glowup.kiosk.summary;

/** From a summary to the page that leaves: slow, so it is called on a thread of its own. */
public final class SummaryMaker {
  /** Wide enough to be sharp on a screen 1080 wide, in pixels. */
  private static final int PREVIEW_WIDTH = 1000;

  /** A sheet has no more: what a page cannot hold, it says so, and the message holds it. */
  private static final int SIDES = 2;

  private final SummaryPage page;
  private final SummaryPdf pdf;

  public SummaryMaker(SummaryPage page, SummaryPdf pdf) {
    this.page = page;
    this.pdf = pdf;
  }

  public SummaryDocument make(Summary summary, PageWords words) {
    var bytes = pdf(summary, words);
    return new SummaryDocument(
        bytes, pdf.pictures(bytes, PREVIEW_WIDTH), SummaryText.of(summary, words));
  }

  /** With as many of the questions as two sides hold: the first ones, for they came first. */
  private byte[] pdf(Summary summary, PageWords words) {
    var made = pdf.make(page.html(summary, words));
    if (made.sides() <= SIDES) {
      return made.pdf();
    }
    int fit = 1;
    int tooMany = summary.questions().size();
    while (tooMany - fit > 1) {
      int most = (fit + tooMany) / 2;
      if (pdf.fewestSides(page.html(summary, words, most)) <= SIDES) {
        fit = most;
      } else {
        tooMany = most;
      }
    }
    return pdf.pdf(page.html(summary, words, Math.min(fit, summary.questions().size())));
  }

  /**
   * Makes a page of nobody's, and forgets it: the first of a process takes long, and no visitor
   * should wait for it.
   */
  public void warm(PageWords words) {
    SampleSummaries.all(words.own().language()).forEach(sample -> make(sample, words));
  }
}
