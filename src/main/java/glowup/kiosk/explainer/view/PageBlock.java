package glowup.kiosk.explainer.view;

/**
 * A paragraph, or the like, of which some stands on a page.
 *
 * @param chunk which of the text's chunks it is in
 * @param block which of the chunk's blocks it is
 * @param from its first letter on the page; -1 for a picture, which has none
 * @param to the one after its last letter there
 * @param text all of it; of a picture its description and its caption
 */
record PageBlock(int page, int chunk, int block, int from, int to, String text) {

  static PageBlock parse(String line, int page) {
    var parts = line.split(" ", 5);
    return new PageBlock(
        page,
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        parts[4]);
  }

  boolean isPicture() {
    return from < 0;
  }

  /** As the paper's script finds it again. */
  String place() {
    return chunk + ", " + block;
  }
}
