package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import glowup.kiosk.visit.Action;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ErrorsTest {
  private static final String SECRET = "visitor@example.org";

  private final List<Action> dispatched = new ArrayList<>();
  private final Errors errors = new Errors(dispatched::add);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(Errors.class);

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
    logger.setAdditive(false);
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(log);
    logger.setAdditive(true);
  }

  @Test
  void aBugEndsTheVisitWithTheCodeThatIsInTheLog() {
    var bug = new IllegalStateException();

    errors.uncaughtException(Thread.currentThread(), bug);

    assertEquals(List.of(new Action.Broke(Errors.code(bug))), dispatched);
    assertTrue(logged().contains(Errors.code(bug)));
  }

  @Test
  void theThirdBugOfAMinuteStartsTheKioskAnew() {
    var clock = new HandClock();
    var anew = new ArrayList<String>();
    var watch = new Errors(dispatched::add, clock, () -> anew.add("anew"));

    for (int bug = 1; bug <= 3; bug++) {
      assertEquals(List.of(), anew);
      watch.uncaughtException(Thread.currentThread(), new IllegalStateException(SECRET));
      clock.pass(Duration.ofSeconds(20));
    }

    assertEquals(List.of("anew"), anew);
    assertEquals(3, dispatched.size());
    assertFalse(logged().contains(SECRET), logged());
  }

  @Test
  void theLogSaysWhereButNeverWhat() {
    var cause = new IllegalArgumentException(SECRET);
    cause.addSuppressed(new IllegalStateException(SECRET));
    var bug = new IllegalStateException(SECRET, cause);
    bug.addSuppressed(new RuntimeException(SECRET, cause));

    errors.uncaughtException(Thread.currentThread(), bug);

    assertFalse(logged().contains(SECRET), logged());
    assertTrue(logged().contains("java.lang.IllegalStateException"));
    assertTrue(logged().contains("caused by java.lang.IllegalArgumentException"));
    assertTrue(logged().contains("ErrorsTest.theLogSaysWhereButNeverWhat"));
    assertTrue(log.list.stream().allMatch(event -> event.getThrowableProxy() == null));
  }

  @Test
  void theSameBugHasTheSameCodeWhateverItSays() {
    var codes = new ArrayList<String>();
    for (var message : List.of("one", "two")) {
      codes.add(Errors.code(new IllegalStateException(message)));
    }

    assertEquals(codes.getFirst(), codes.getLast());
    assertTrue(codes.getFirst().matches("K-[0-9A-F]{4}"), codes::toString);
  }

  @Test
  void bugsInDifferentPlacesHaveDifferentCodes() {
    var here = new IllegalStateException();
    var there = new IllegalStateException();

    assertNotEquals(Errors.code(here), Errors.code(there));
  }

  @Test
  void twoCallsOfTheSamePartOfTheJdkAreTwoBugs() {
    assertNotEquals(Errors.code(nothing(1)), Errors.code(nothing(2)));
  }

  @Test
  void aBugWithoutATraceOrInACircleHasACodeToo() {
    var bare = new IllegalStateException();
    bare.setStackTrace(new StackTraceElement[0]);
    var inner = new IllegalStateException();
    var circle = new IllegalStateException(inner);
    inner.initCause(circle);

    errors.uncaughtException(Thread.currentThread(), bare);
    errors.uncaughtException(Thread.currentThread(), circle);

    assertEquals(2, dispatched.size());
  }

  private static Throwable nothing(int place) {
    try {
      if (place == 1) {
        Objects.checkIndex(1, 0);
      }
      Objects.checkIndex(1, 0);
      throw new AssertionError("Index 1 of 0 is out of bounds");
    } catch (IndexOutOfBoundsException e) {
      return e;
    }
  }

  private String logged() {
    return String.join("\n", log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
  }
}
