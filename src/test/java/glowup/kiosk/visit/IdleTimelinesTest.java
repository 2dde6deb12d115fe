package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.speech.Listening;
import glowup.kiosk.speech.SpeechResult;
import glowup.kiosk.staff.PinResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the clock promises on any timeline, with the shortest one that breaks it. */
class IdleTimelinesTest {
  private static final String SEED = "20261124";
  private static final int HAPPENINGS = 16;
  private static final int[] SPANS = {1, 2, 19, 22, 29, 31, 59, 62, 119, 123, 151, 299, 303, 335};

  @Property(tries = 1_000, seed = SEED)
  void theClockKeepsItsPromises(
      @ForAll @Size(max = 60) List<@IntRange(max = 9_999) Integer> picks) {
    played(picks);
  }

  @Property(tries = 50, seed = SEED)
  void oneMayStayAsOftenAsOneLikes(
      @ForAll @Size(min = 10, max = 60) List<@IntRange(max = 29) Integer> answeredAfter) {
    var person = Person.begun();
    long id = person.visit().id();
    for (int seconds : answeredAfter) {
      person.waits(121L + seconds);
      assertInstanceOf(Overlay.StillThere.class, person.visit().overlay());
      person.touch();
      assertEquals(new Overlay.None(), person.visit().overlay());
    }
    assertEquals(id, person.visit().id());
    assertEquals(new Screen.Home(), person.screen());
  }

  /** Were some of what the clock can do never done, the promises above would prove little. */
  @Example
  void theTimelinesReachAllThatTheClockCanDo() {
    var seen = EnumSet.noneOf(IdleTimeline.Deed.class);
    var random = new Random(20_261_124);
    for (int i = 0; i < 200; i++) {
      seen.addAll(played(random.ints(60, 0, 10_000).boxed().toList()).deeds());
    }
    assertEquals(EnumSet.allOf(IdleTimeline.Deed.class), seen);
  }

  private static IdleTimeline played(List<Integer> picks) {
    var line = new IdleTimeline();
    picks.forEach(pick -> happens(line, pick % HAPPENINGS, pick / HAPPENINGS));
    return line;
  }

  private static void happens(IdleTimeline line, int what, int which) {
    long id = line.visit().id();
    switch (what) {
      case 0 -> line.acts();
      case 1 -> atAPage(line, new Action.StartFresh());
      case 2 -> atAPage(line, new Action.HideScreen());
      case 3 -> atAPage(line, new Action.ReadToMe());
      case 4 -> said(line, id);
      case 5 -> takes(line, new Action.Print());
      case 6 ->
          takes(
              line,
              new Action.TypeAddress(),
              new Action.Typed("visitor@example.org"),
              new Action.SendMail());
      case 7 -> line.news(printed(id, which));
      case 8 -> line.news(new Action.MailReported(id, mailed(which)));
      case 9 -> late(line, id - 1, which);
      case 10 -> staff(line, which);
      case 11 -> line.setsTheClockBack(SPANS[which % SPANS.length]);
      case 12 -> ends(line, which);
      case 13 -> line.waitsForTheQuestion();
      default -> line.waits(SPANS[which % SPANS.length]);
    }
  }

  private static void atAPage(IdleTimeline line, Action... actions) {
    var first =
        switch (line.screen()) {
          case Screen.Attract _, Screen.Closed _, Screen.Goodbye _, Screen.Sorry _ ->
              Stream.<Action>of(new Action.Begin());
          case Screen.Pin _, Screen.ChoosePin _, Screen.Staff _ ->
              Stream.<Action>of(new Action.LeaveStaff(), new Action.GoHome());
          default -> Stream.<Action>empty();
        };
    line.acts(Stream.concat(first, Stream.of(actions)).toArray(Action[]::new));
  }

  private static void takes(IdleTimeline line, Action... actions) {
    atAPage(line, new Action.OpenSummary());
    line.pageMade();
    line.acts(actions);
  }

  private static void said(IdleTimeline line, long id) {
    if (line.visit().listening().state() instanceof Listening.Speaking at) {
      line.news(new Action.SentenceSaid(id, at, new SpeechResult.Said(), true));
    }
  }

  private static Action printed(long id, int which) {
    var states =
        List.of(
            new PrintState.Queued(),
            new PrintState.Printing(),
            new PrintState.Printed(),
            new PrintState.Missing());
    return new Action.PrintReported(id, states.get(which % states.size()));
  }

  private static MailState.Ended mailed(int which) {
    return which % 2 == 0 ? new MailState.Sent() : new MailState.Failed(MailFailure.BAD_ADDRESS);
  }

  /** What an ended visit had asked for changes nothing when it comes. */
  private static void late(IdleTimeline line, long id, int which) {
    var before = line.visit();
    line.news(printed(id, which));
    line.news(new Action.MailReported(id, mailed(which)));
    assertEquals(before, line.visit());
  }

  private static void staff(IdleTimeline line, int which) {
    if (which % 3 == 0) {
      atAPage(line, new Action.OpenStaff());
    } else {
      atAPage(line, new Action.OpenStaff(), new Action.PinAnswered(new PinResult.Right()));
    }
  }

  private static void ends(IdleTimeline line, int which) {
    switch (which % 3) {
      case 0 -> line.news(new Action.Broke("K-0000"));
      case 1 -> atAPage(line, new Action.Done());
      default -> atAPage(line, new Action.ConfirmFresh());
    }
  }
}
