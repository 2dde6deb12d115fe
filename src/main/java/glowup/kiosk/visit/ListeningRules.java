package glowup.kiosk.visit;

import java.util.List;

/** What is read aloud, and when it is silent. */
final class ListeningRules {
  private ListeningRules() {}

  /** Staff's screens are not read out: a PIN is typed there. */
  static Visit begun(Visit visit) {
    return isRead(visit.screen()) ? visit.with(visit.listening().begun()) : visit;
  }

  static Visit said(Visit visit, Action.SentenceSaid said) {
    return said.visit() == visit.id()
        ? visit.with(visit.listening().said(said.at(), said.result(), said.last()))
        : visit;
  }

  static Visit heardAlone(Visit visit, long id, boolean in) {
    return id == visit.id() ? visit.with(visit.listening().heardAlone(in)) : visit;
  }

  /** What has changed on the glass is read anew; the end of a visit has brought silence itself. */
  static Visit following(Visit before, Visit after) {
    if (!after.listening().isOn() || before.id() != after.id()) {
      return after;
    }
    if (!isRead(after.screen())) {
      return after.with(after.listening().stopped());
    }
    if (after.overlay() instanceof Overlay.Hidden) {
      return before.overlay() instanceof Overlay.Hidden
          ? after
          : after.with(after.listening().hushed());
    }
    return place(before).equals(place(after)) ? after : after.with(after.listening().moved());
  }

  private static boolean isRead(Screen screen) {
    return switch (screen) {
      case Screen.Pin _, Screen.ChoosePin _, Screen.Staff _ -> false;
      default -> true;
    };
  }

  /**
   * What tells one thing to read from the next. What a visitor types or chooses on a screen does
   * not begin it anew, and neither does the kiosk's question whether somebody is there.
   */
  private static List<Object> place(Visit visit) {
    var overlay = visit.overlay();
    return List.of(
        visit.comfort().language(),
        visit.comfort().textSize(),
        overlay instanceof Overlay.StillThere ? new Overlay.None() : overlay,
        visit.alert(),
        switch (visit.screen()) {
          case Screen.Question(var linkId, _, _) -> linkId;
          case Screen.Summary _ -> List.of("summary", visit.summary().isPresent());
          case Screen.Delivering _ -> List.of(visit.delivery().print(), visit.delivery().mail());
          default -> visit.screen();
        });
  }
}
