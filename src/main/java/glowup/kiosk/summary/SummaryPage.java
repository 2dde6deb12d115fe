package glowup.kiosk.summary;

import com.samskivert.mustache.Template;

/** Puts a summary into the clinic's template. The page holds its style and loads nothing. */
public final class SummaryPage {
  private final Template template;
  private final String style;

  SummaryPage(Template template, String style) {
    this.template = template;
    this.style = style;
  }

  /** The page as well-formed XHTML. */
  public String html(Summary summary, PageWords words) {
    return html(summary, words, summary.questions().size());
  }

  /** The same with so many of the questions, and how many more there are. */
  String html(Summary summary, PageWords words, int most) {
    return template.execute(new SummaryModel(summary, words, most).values(style));
  }
}
