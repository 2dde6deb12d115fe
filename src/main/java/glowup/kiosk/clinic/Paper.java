package glowup.kiosk.clinic;

/** The paper in the clinic's printer. */
public enum Paper {
  A4("A4", "iso_a4_210x297mm"),
  LETTER("letter", "na_letter_8.5x11in");

  private final String cssName;
  private final String pwgName;

  Paper(String cssName, String pwgName) {
    this.cssName = cssName;
    this.pwgName = pwgName;
  }

  /** Its name in a CSS {@code @page} rule. */
  public String cssName() {
    return cssName;
  }

  /** Its name among the media of the Printer Working Group (PWG 5101.1). */
  public String pwgName() {
    return pwgName;
  }
}
