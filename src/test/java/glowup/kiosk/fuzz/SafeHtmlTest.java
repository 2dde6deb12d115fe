package glowup.kiosk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of fuzzing let a plain page through, and can say no. */
class SafeHtmlTest {
  private static final List<String> PICTURES = List.of(Shelf.SVG);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=\"lead\">a <strong><em>b</em></strong><br /> &lt;script&gt;</p>",
        "<h2>a</h2><ol start=\"3\"><li><p>b</p></li></ol><pre><code>c</code>",
        "<section class=\"card now\"><h3>a</h3><div><p>b</p></div></section>",
        "<figure role=\"img\" aria-label=\"a\">"
            + Shelf.SVG
            + "<figcaption>b</figcaption></figure>",
      })
  void whatAPageIsMadeOfIsSafe(String html) {
    assertEquals(List.of(), SafeHtml.ofText(chunk(html), PICTURES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>a()</script>",
        "<p onclick=\"a()\">a</p>",
        "<p style=\"color: red\">a</p>",
        "<p id=\"book\">a</p>",
        "<a href=\"https://a.b\">a</a>",
        "<a href=\"javascript:a()\">a</a>",
        "<img src=\"data:image/png,\">",
        "<img src=\"file:///a\">",
        "<svg viewBox=\"0 0 8 5\"><path onload=\"a()\"></path></svg>",
        "<svg viewBox=\"0 0 8 5\"></svg>",
        "<figure role=\"img\" aria-label=\"a\" onload=\"a()\">" + Shelf.SVG + "</figure>",
        "<section class=\"card panic\"></section>",
        "<code class=\"language-a\"></code>",
        "<form></form>",
        "<style>p { color: red }</style>",
        "</section><p>a</p>",
        "</section>a",
      })
  void whateverElseIsAnOffence(String html) {
    assertTrue(!SafeHtml.ofText(chunk(html), PICTURES).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<title>a</title><g id=\"b\"><path d=\"M0 0\"/></g><use href=\"#b\" fill=\"url(#b)\"/>",
        "<linearGradient id=\"a\"><stop/></linearGradient><clipPath id=\"b\"><rect/></clipPath>",
      })
  void whatOnlyDrawsIsSafe(String inside) {
    assertEquals(
        List.of(),
        SafeHtml.ofPicture("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script/>",
        "<style>a</style>",
        "<image href=\"#a\"/>",
        "<path onload=\"a()\"/>",
        "<path style=\"fill: red\"/>",
        "<path fill=\"url(a.svg#b)\"/>",
        "<path fill=\"url( 'https://a.b')\"/>",
        "<path mask=\"image-set('https://a.b')\"/>",
        "<use href=\"a.svg#b\"/>",
        "<use xlink:href=\"a.svg#b\"/>",
        "<x:path/>",
        "<p>a</p>",
        "<desc><path/></desc>",
        "<desc><title>a<!-- </title><script>a()</script> --></title></desc>",
        "</svg><p>a</p>",
        "</svg>a",
      })
  void whatActsOrReachesOutOfAPictureIsAnOffence(String inside) {
    assertTrue(!SafeHtml.ofPicture("<svg>" + inside + "</svg>").isEmpty());
  }

  private static String chunk(String html) {
    return "<section class=\"chunk\">" + html + "</section>";
  }
}
