package glowup.kiosk.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergedRowsTest {
  private final MergedRows merged = new MergedRows(Visits.pageWords());

  @Test
  void neighboursAboutOneThingShareARow() {
    assertEquals(
        List.of(
            new Row.Answered(
                new Said("Cream", "Topical"),
                List.of(
                    new Said("name: A, B", "drug: A, B"),
                    new Said("helped? No", "response: None"))),
            answered("Pills: name", "Oral: drug", "C", "C")),
        merged.of(
            List.of(
                new Row.Answered(
                    new Said("Cream: name", "Topical: drug"),
                    List.of(Said.alike("A"), Said.alike("B"))),
                answered("Cream: helped?", "Topical: response", "No", "None"),
                answered("Pills: name", "Oral: drug", "C", "C"))));
  }

  @Test
  void whatWasNotAnsweredKeepsARowOfItsOwn() {
    var rows =
        List.<Row>of(
            answered("Cream: name", "Topical: drug", "A", "A"),
            new Row.Declined(Said.alike("Cream: how long")),
            answered("Cream: helped?", "Topical: response", "No", "None"),
            new Row.Unanswered(Said.alike("Age")));
    assertEquals(rows, merged.of(rows));
  }

  private static Row answered(String label, String clinical, String answer, String clinicalAnswer) {
    return new Row.Answered(new Said(label, clinical), List.of(new Said(answer, clinicalAnswer)));
  }
}
