package glowup.kiosk.explainer.markdown;

import java.util.List;

/**
 * One idea of a text, under its heading.
 *
 * @param heading plain; blank for what stands before the first heading
 * @param line the line of the file on which it begins
 * @param html what is shown of it, heading included; colours as {@code var(--name)} and pictures as
 *     {@code <svg data-picture="id">}, so that a thousand pages share their drawings
 * @param blocks its plain words, one a heading, paragraph, list item, card title, cell or caption
 * @param figures its pictures, in order
 * @param cards the kinds of its cards, in order
 * @param terms the words it marks for the glossary, in order
 */
public record Chunk(
    String heading,
    int line,
    String html,
    List<String> blocks,
    List<Figure> figures,
    List<String> cards,
    List<Mark> terms) {

  /** A picture where it stands in the text. */
  public record Figure(String picture, String alternative, String caption, int line) {}

  /** A word that opens its meaning: the glossary's id for it. */
  public record Mark(String term, int line) {}

  public Chunk {
    blocks = List.copyOf(blocks);
    figures = List.copyOf(figures);
    cards = List.copyOf(cards);
    terms = List.copyOf(terms);
  }
}
