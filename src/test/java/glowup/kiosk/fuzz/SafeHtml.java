package glowup.kiosk.fuzz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * What may stand in the HTML that readers make of a clinic's files, as a browser reads it. Whatever
 * is not named here is an offence.
 */
final class SafeHtml {
  /** The elements of a page, each with its attributes. */
  private static final Map<String, Pattern> PAGE =
      """
      section    class=(chunk|card (now|today|soon|note|facts))
      p          class=lead
      ol         start=[0-9]+
      figure     role=img|aria-label=.*|class=tall
      span       class=term|data-term=[a-z0-9-]+
      table
      thead
      tbody
      tr
      th
      td
      figcaption
      div
      h2
      h3
      h4
      h5
      h6
      ul
      li
      blockquote
      pre
      code
      em
      strong
      br
      hr
      """
          .lines()
          .map(line -> line.split("\\s+", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry[0],
                  entry -> Pattern.compile(entry.length < 2 ? "(?!)" : entry[1], Pattern.DOTALL)));

  /** The elements of a picture, which may have any attribute that neither acts nor reaches out. */
  private static final Set<String> DRAWING =
      Set.of(
          ("svg title desc g defs path circle ellipse rect line polyline polygon clippath"
                  + " lineargradient radialgradient stop use")
              .split(" "));

  private static final Predicate<String> ACTS =
      Pattern.compile("(on|style=|src).*", Pattern.DOTALL).asMatchPredicate();
  private static final Predicate<String> REACHES_OUT =
      Pattern.compile(
              "(?i)(?!xmlns)(.*(https?|file|data|javascript):.*|.*url\\s*\\((?!#).*"
                  + "|([^=]*:)?href=(?!#).*)",
              Pattern.DOTALL)
          .asMatchPredicate();

  private final Set<String> pictures;
  private final List<String> found = new ArrayList<>();

  private SafeHtml(Collection<String> pictures) {
    this.pictures = pictures.stream().map(SafeHtml::written).collect(Collectors.toSet());
  }

  /**
   * The offences of the HTML that one text became.
   *
   * @param pictures the SVG that may stand in it
   */
  static List<String> ofText(String html, Collection<String> pictures) {
    var offences = new SafeHtml(pictures);
    offences.book(parsed(html).body());
    return offences.found;
  }

  /** The offences of a picture, which stands inside the HTML of a page. */
  static List<String> ofPicture(String svg) {
    var offences = new SafeHtml(List.of());
    var body = parsed("<figure>" + svg + "</figure><hr>").body();
    offences.expect("[figure, hr]", body);
    offences.expect("[svg]", body.child(0));
    body.child(0).select("svg, svg *").forEach(offences::drawing);
    return offences.found;
  }

  private void book(Element book) {
    book.childNodes().stream()
        .filter(node -> !node.nodeName().equals("section"))
        .filter(node -> !(node instanceof TextNode text && text.isBlank()))
        .forEach(node -> found.add("outside of all sections: " + node));
    book.children().forEach(this::text);
  }

  private void text(Element element) {
    if (element.normalName().equals("svg")) {
      if (!pictures.contains(written(element.outerHtml()))) {
        found.add("no picture of this kiosk: " + element);
      }
      return;
    }
    var allowed = PAGE.get(element.normalName());
    if (allowed == null) {
      found.add("no element of a page: " + element);
    } else {
      forbid(element, attribute -> !allowed.matcher(attribute).matches());
      element.children().forEach(this::text);
    }
  }

  private void drawing(Element element) {
    boolean drawn = element.tag().namespace().equals(Parser.NamespaceSvg);
    if (!drawn || !DRAWING.contains(element.normalName())) {
      found.add("no element of a picture: " + element);
    }
    forbid(element, ACTS.or(REACHES_OUT));
  }

  private void forbid(Element element, Predicate<String> forbidden) {
    element.attributes().asList().stream()
        .map(SafeHtml::written)
        .filter(forbidden)
        .forEach(attribute -> found.add("no attribute of " + element.tagName() + ": " + attribute));
  }

  private void expect(String children, Element element) {
    var there = element.children().stream().map(Element::normalName).toList().toString();
    if (!there.equals(children) || !element.ownText().isBlank()) {
      found.add(element.tagName() + " should hold " + children + ": " + element);
    }
  }

  private static String written(Attribute attribute) {
    return attribute.getKey().toLowerCase(Locale.ROOT) + "=" + attribute.getValue();
  }

  /** HTML as a browser would write it down again. */
  private static String written(String html) {
    return parsed(html).body().html();
  }

  private static Document parsed(String html) {
    return Jsoup.parse(html).outputSettings(new Document.OutputSettings().prettyPrint(false));
  }
}
