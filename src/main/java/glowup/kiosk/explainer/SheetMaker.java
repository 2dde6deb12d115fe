package glowup.kiosk.explainer;

import glowup.kiosk.explainer.markdown.Chunk;
import glowup.kiosk.look.Illustration;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.words.Words;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts an explainer's chunks, its pictures and the visitor's comfort together. */
public final class SheetMaker {
  private static final double BODY_TEXT = 32;
  private static final Pattern PICTURE = Pattern.compile("<svg data-picture=\"([^\"]*)\"></svg>");

  private final Illustrations illustrations;

  public SheetMaker(Illustrations illustrations) {
    this.illustrations = illustrations;
  }

  /**
   * The whole text as one sheet, to be cut into pages by the paper.
   *
   * @param unit how many pixels of this screen one pixel of a screen 1080 wide is
   */
  public Sheet sheet(
      Explainer explainer, Palette palette, TextSize size, double unit, Words words) {
    var body =
        explainer.chunks().stream()
            .map(Chunk::html)
            .map(this::withPictures)
            .collect(
                Collectors.joining(
                    "</section><section class=\"chunk\">",
                    "<section class=\"chunk\">",
                    "</section>"));
    var style =
        palette.asCss()
            + "--unit: %spx; font-size: %spx;"
                .formatted(number(unit), number(BODY_TEXT * size.factor() * unit));
    return new Sheet(explainer.language(), words.rightToLeft(), body, style);
  }

  private String withPictures(String html) {
    return PICTURE
        .matcher(html)
        .replaceAll(
            match ->
                illustrations
                    .find(match.group(1))
                    .map(Illustration::svg)
                    .map(Matcher::quoteReplacement)
                    .orElse(""));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
