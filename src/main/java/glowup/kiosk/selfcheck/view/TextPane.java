package glowup.kiosk.selfcheck.view;

import glowup.kiosk.selfcheck.AnswerType;
import glowup.kiosk.selfcheck.Entry;
import glowup.kiosk.ui.TextEntry;
import glowup.kiosk.visit.Action;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** An answer in the visitor's own words. */
final class TextPane implements AnswerPane {
  private final TextEntry entry;
  private @Nullable Asked asked;

  TextPane(Consumer<Action> dispatch) {
    entry =
        new TextEntry(
            text -> {
              if (asked != null) {
                dispatch.accept(asked.enter(text, 0));
              }
            });
  }

  @Override
  public Region region() {
    return entry;
  }

  @Override
  public void show(Asked wanted) {
    asked = wanted;
    entry.show(
        new TextEntry.Ask(most(wanted), wanted.question().type() == AnswerType.TEXT),
        wanted.entry().typed(),
        wanted.words());
  }

  /** A limit that the questionnaire does not set is only told when it comes near. */
  private static OptionalInt most(Asked asked) {
    var limit = asked.question().limits().maxLength();
    int left = Entry.MOST_LETTERS - asked.entry().typed().length();
    return limit.isEmpty() && left <= 100 ? OptionalInt.of(Entry.MOST_LETTERS) : limit;
  }

  @Override
  public void type(String letter) {
    entry.type(letter);
  }

  @Override
  public void erase() {
    entry.erase();
  }

  @Override
  public void addBelow(Region node) {
    entry.addBelow(node);
  }

  @Override
  public void clear() {
    asked = null;
    entry.clear();
  }
}
