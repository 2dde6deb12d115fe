package glowup.kiosk.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneReaderTest {

  @Test
  void eachPathWithAnIdIsAZoneAndSeveralMayShareACode() {
    var svg =
        """
        <svg viewBox="0 0 8 5">
        <path id="mouth-only" d="M0 0"/>
        <g><path id="folds" d="M1 1"/><path id="folds-12" fill-rule="evenodd" d="M2 2"/></g>
        <path d="M3 3"/><circle id="chin" r="1"/>
        </svg>
        """;
    assertEquals(
        List.of(
            new Zone("mouth-only", "M0 0", false, 2),
            new Zone("folds", "M1 1", false, 3),
            new Zone("folds", "M2 2", true, 3)),
        ZoneReader.zones(svg));
  }

  @Test
  void aPathThatIsDrawnElsewhereOrNotAtAllIsNoZone() {
    var svg =
        """
        <svg viewBox="0 0 8 5">
        <defs><g><path id="a" d="M0 0"/></g><path id="b" d="M0 0"/></defs>
        <clipPath id="c"><path id="d" d="M0 0"/></clipPath>
        <g transform="scale(2)"><g><path id="e" d="M0 0"/></g></g>
        <path id="f" d="M0 0" transform="scale(2)"/>
        <path id="g" d="M0 0"/>
        </svg>
        """;
    assertEquals(List.of("g"), ZoneReader.zones(svg).stream().map(Zone::code).toList());
  }

  @Test
  void aBrokenPictureHasNone() {
    assertEquals(List.of(), ZoneReader.zones("<svg><path id=\"a\" d=\"M0 0\"/>"));
  }
}
