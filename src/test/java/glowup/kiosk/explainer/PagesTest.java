package glowup.kiosk.explainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.explainer.Pages.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  /** The second chunk runs on over page 1, on which the third begins; the fourth has two pages. */
  private static final Pages PAGES =
      new Pages(5, List.of(new Span(0, 0), new Span(0, 1), new Span(2, 2), new Span(3, 4)));

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "2,2", "3,3", "4,3"})
  void aPageShowsTheChunkThatBeginsOnItOrElseTheOneThatGoesOn(int page, int chunk) {
    assertEquals(chunk, PAGES.chunkOn(page));
  }

  @Test
  void onlyTheLastPageIsTheLast() {
    assertTrue(PAGES.isLast(4));
    assertFalse(PAGES.isLast(3));
    assertFalse(Pages.UNKNOWN.isLast(0));
  }
}
