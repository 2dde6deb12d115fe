package glowup.kiosk.selfcheck.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass;
import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.app.ScreenRules;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.visit.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The body can be touched, and says what the buttons beside it say. */
class BodyMapScreenTest {
  private static final Screen WHERE = new Screen.Question("where", false);

  /**
   * 12.7 and 2.5 mm of an upright screen 268 mm wide, which stands here at half its 1080 pixels.
   */
  private static final double LEAST_SIDE = 12.7 * 540 / 268;

  private static final double LEAST_GAP = 2.5 * 540 / 268;

  private final KioskOnGlass kiosk;

  BodyMapScreenTest(@TempDir Path folder) {
    kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT);
    kiosk.touch("attract.begin");
    kiosk.touch("home.check.title");
    kiosk.touchSaying("None of these");
    kiosk.touchSaying("No");
    kiosk.touchSaying("18 or over");
    assertEquals(WHERE, kiosk.screen());
  }

  @AfterEach
  void close() {
    kiosk.close();
  }

  @ParameterizedTest
  @EnumSource
  void aTouchOfTheDrawnChestChoosesItOnThePictureAndOnItsButton(Way way) {
    kiosk.turn(way);

    kiosk.touch(zone("Chest"));

    assertEquals(Set.of("chest"), given());
    assertTrue(isSelected(kiosk.find("Chest")));
    assertEquals(Set.of("Chest"), selected());

    kiosk.touch(zone("Chest"));
    assertEquals(Set.of(), given());
    assertEquals(Set.of(), selected());
  }

  @ParameterizedTest
  @EnumSource
  void aTouchOfAButtonMarksEveryZoneOfItsAnswer(Way way) {
    kiosk.turn(way);

    kiosk.touchSaying("Shoulders");

    var shoulders = zones().stream().filter(BodyMapScreenTest::isSelected).toList();
    assertEquals(4, shoulders.size(), "two in front and two behind");
    assertEquals(Set.of("Shoulders"), selected());
  }

  @Test
  void eachZoneGivesTheAnswerItIsCalledBy() {
    for (var zone : zones()) {
      kiosk.touch(zone);
      assertEquals(Set.of(zone.getAccessibleText()), selected(), "one zone of each answer");
      kiosk.touch(zone);
    }
  }

  @Test
  void notToSayTakesTheZonesBackAndLeadsOn() {
    kiosk.touch(zone("Face"));
    kiosk.touchSaying("Prefer not to say");
    assertEquals(new Screen.Question("look", false), kiosk.screen());
    assertTrue(kiosk.visit().answers().of("where").getFirst().withheld());

    kiosk.touch("nav.back");
    assertEquals(Set.of(), selected());

    kiosk.touch(zone("Back"));
    assertEquals(Set.of("back"), given());
    assertFalse(isSelected(kiosk.find("Prefer not to say")));
  }

  @Test
  void aTouchThatSlidesOffTheZoneIsNone() {
    kiosk.slide(zone("Chest"), 0, 70);
    assertEquals(Set.of(), given());
  }

  @Test
  void aTouchBesideTheBodyIsNone() {
    kiosk.touchAt(0.08, 0.16);
    assertEquals(WHERE, kiosk.screen());
    assertEquals(Set.of(), given());
  }

  @Test
  void keysGoByTheButtonsAndMarkTheZones() {
    kiosk.focus("Neck");
    kiosk.press(KeyCode.SPACE);

    assertEquals(Set.of("Neck"), selected());
    assertTrue(zones().stream().noneMatch(Node::isFocusTraversable));
  }

  @ParameterizedTest
  @EnumSource
  void eachZoneIsLargeEnoughForAFingerAndStandsClearOfTheOthers(Way way) {
    kiosk.turn(way);
    var all = zones();
    assertEquals(15, all.size());
    for (var zone : all) {
      var bounds = bounds(zone);
      double side = Math.min(bounds.getWidth(), bounds.getHeight());
      assertTrue(side >= LEAST_SIDE, zone.getAccessibleText() + " is only " + side);
      for (var other : all) {
        if (!zone.getAccessibleText().equals(other.getAccessibleText())) {
          assertFalse(
              KioskOnGlass.onScene(() -> near(zone, other)),
              zone.getAccessibleText() + " is too near " + other.getAccessibleText());
        }
      }
    }
  }

  private static boolean near(Node zone, Node other) {
    var shape = (SVGPath) Objects.requireNonNull(zone.lookup(".zone-shape"));
    var wider = new SVGPath();
    wider.setContent(shape.getContent());
    wider.setFill(Color.BLACK);
    wider.setStroke(Color.BLACK);
    double pixels = shape.getLocalToSceneTransform().getMxx();
    wider.setStrokeWidth(2 * LEAST_GAP / pixels);
    var there = new SVGPath();
    there.setContent(((SVGPath) Objects.requireNonNull(other.lookup(".zone-shape"))).getContent());
    there.setFill(Color.BLACK);
    return !Shape.intersect(wider, there).getLayoutBounds().isEmpty();
  }

  @Test
  void thePictureIsNotMirroredWhereWordsRunFromTheRight() {
    double before = bounds(zone("Chest")).getCenterX();
    KioskOnGlass.onScene(
        () -> {
          kiosk.host().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
          return true;
        });
    kiosk.settle();
    assertTrue(bounds(zone("Chest")).getCenterX() < bounds(zone("Back")).getCenterX());
    assertEquals(before, bounds(zone("Chest")).getCenterX(), 1);
  }

  @Test
  void itFitsAtEverySizeAndLargeWordsHaveItsRoom() {
    ScreenRules.assertFitsEverySize(kiosk);
    assertTrue(isShown());

    kiosk.touch("comfort.textSize.normal");
    kiosk.touch("comfort.textSize.large");
    assertFalse(isShown());
    kiosk.touchSaying("Chest");
    assertEquals(Set.of("chest"), given());
  }

  @Test
  void anEmptyVisitWipesTheZones() {
    kiosk.touch(zone("Chest"));
    kiosk.touch("nav.fresh");
    kiosk.touch("fresh.wipe");

    assertFalse(kiosk.held().contains("Armpits or groin"), kiosk.held());
  }

  private boolean isShown() {
    return KioskOnGlass.onScene(
        () -> Objects.requireNonNull(kiosk.host().lookup(".zone-picture")).isVisible());
  }

  private Node zone(String said) {
    return zones().stream()
        .filter(zone -> said.equals(zone.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private List<Node> zones() {
    return KioskOnGlass.onScene(() -> List.copyOf(kiosk.host().lookupAll(".zone")));
  }

  private Set<String> selected() {
    return zones().stream()
        .filter(BodyMapScreenTest::isSelected)
        .map(Node::getAccessibleText)
        .collect(Collectors.toSet());
  }

  private static boolean isSelected(Node node) {
    return KioskOnGlass.onScene(
        () -> Boolean.TRUE.equals(node.queryAccessibleAttribute(AccessibleAttribute.SELECTED)));
  }

  private static Bounds bounds(Node zone) {
    return KioskOnGlass.onScene(
        () -> {
          var shape = Objects.requireNonNull(zone.lookup(".zone-shape"));
          return shape.localToScene(shape.getLayoutBounds());
        });
  }

  private Set<String> given() {
    return kiosk.visit().answers().of("where").stream()
        .map(Answer::written)
        .collect(Collectors.toSet());
  }
}
