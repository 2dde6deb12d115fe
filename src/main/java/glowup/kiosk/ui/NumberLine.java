package glowup.kiosk.ui;

import glowup.kiosk.words.Digits;
import glowup.kiosk.words.TypedNumber;
import glowup.kiosk.words.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A number chosen on a line between two ends that are named in words, by a finger or by the buttons
 * for less and more. Nothing is chosen at first, for not answered is never a number.
 */
public final class NumberLine extends FillingPane {
  private static final double GAP = 20;
  private static final double BUTTON = 180;

  private final Consumer<String> changed;
  private final Label value = new Label();
  private final LineTrack track = new LineTrack(this::look, this::choose);
  private final Label low = new Label();
  private final Label high = new Label();
  private final BigButton less = BigButton.secondary(Feather.MINUS);
  private final BigButton more = BigButton.secondary(Feather.PLUS);
  private final BigButton none = BigButton.quiet(Feather.ROTATE_CCW);
  private @Nullable LineAsk ask;
  private @Nullable Words words;
  private int at = LineTrack.NOTHING;

  /**
   * Makes a line.
   *
   * @param changed told the number chosen, as {@code 7} or {@code 2.5}; blank for none
   */
  public NumberLine(Consumer<String> changed) {
    this.changed = changed;
    getStyleClass().add("number-line");
    value.getStyleClass().add("line-value");
    low.getStyleClass().add("line-end");
    high.getStyleClass().add("line-end");
    high.setTextAlignment(TextAlignment.RIGHT);
    high.setAlignment(Pos.TOP_RIGHT);
    low.setAlignment(Pos.TOP_LEFT);
    value.setAlignment(Pos.CENTER);
    value.setTextAlignment(TextAlignment.CENTER);
    for (var label : new Label[] {value, low, high}) {
      Wrapped.words(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    less.setOnAction(_ -> choose(Math.max(0, at - 1)));
    more.setOnAction(_ -> choose(Math.min(at + 1, ask == null ? 0 : ask.steps())));
    none.setOnAction(_ -> changed.accept(""));
    getChildren().setAll(value, track, low, high, less, more, none);
  }

  /** Draws what was chosen. */
  public void show(LineAsk wanted, String chosen, Words inWords) {
    ask = wanted;
    words = inWords;
    var digits = new Digits(inWords);
    at = TypedNumber.value(chosen).map(wanted::at).orElse(LineTrack.NOTHING);
    track.show(wanted.steps(), at, step -> digits.shown(wanted.number(step)));
    low.setText(end(digits.shown(wanted.least()), wanted.leastWords()));
    high.setText(end(digits.shown(wanted.number(wanted.steps())), wanted.mostWords()));
    less.setAccessibleText(inWords.text("line.less"));
    more.setAccessibleText(inWords.text("line.more"));
    less.setDisable(at == 0);
    more.setDisable(at == wanted.steps());
    none.setText(inWords.text("line.none"));
    none.setVisible(at != LineTrack.NOTHING);
    look(at);
  }

  /** The numbers stand under a short line already. */
  private String end(String number, String meaning) {
    return track.isNumbered() ? meaning : (number + "\n" + meaning).strip();
  }

  private void choose(int step) {
    if (ask != null && step != at) {
      changed.accept(ask.number(step).toPlainString());
    }
  }

  /** Shows the number under the finger. */
  private void look(int step) {
    if (ask == null || words == null) {
      return;
    }
    boolean nothing = step == LineTrack.NOTHING;
    var digits = new Digits(words);
    var number = nothing ? "" : digits.shown(ask.number(step));
    value.setText(nothing ? words.text("line.touch") : number);
    value.getStyleClass().remove("line-nothing");
    if (nothing) {
      value.getStyleClass().add("line-nothing");
    }
    track.setAccessibleText(
        words.text(
            "line.spoken",
            Map.of(
                "number", nothing ? words.text("number.none") : number,
                "low", Wrapped.whole(low).replace('\n', ' '),
                "high", Wrapped.whole(high).replace('\n', ' '))));
  }

  /** Forgets what was chosen and what was asked. */
  public void clear() {
    ask = null;
    words = null;
    at = LineTrack.NOTHING;
    track.show(1, at, _ -> "");
    track.setAccessibleText(null);
    for (var label : new Label[] {value, low, high}) {
      label.setText("");
    }
    none.setVisible(false);
  }

  @Override
  protected void layoutChildren() {
    double unit = Scale.of(this);
    double gap = GAP * unit;
    boolean wide = Scale.isWide(this);
    double button = Math.max(less.minHeight(-1), less.prefHeight(-1));
    double side = wide ? BUTTON * unit + gap : 0;
    double line = getWidth() - 2 * side;
    double half = Math.floor((line - gap) / 2);
    double ends = Math.max(low.prefHeight(half), high.prefHeight(half));
    double quiet = Math.max(none.minHeight(-1), none.prefHeight(-1));
    double[] heights = {
      Math.max(value.prefHeight(getWidth()), wide ? quiet : 0),
      track.prefHeight(line),
      ends,
      wide ? 0 : button,
      wide ? 0 : quiet
    };
    double needed = Arrays.stream(heights).sum();
    // Air is shared out, so that the buttons stand low and a low screen still holds all.
    double air = Math.clamp((getHeight() - needed) / 6, 0, 3 * gap);
    double y = Math.max(0, getHeight() - needed - 4 * air) / 2;
    double broad = Math.min(getWidth(), none.prefWidth(-1));
    double beside = wide ? broad + gap : 0;
    value.resizeRelocate(beside, y, getWidth() - 2 * beside, heights[0]);
    y += heights[0] + air;
    track.resizeRelocate(side, y, line, heights[1]);
    if (wide) {
      double middle = y + (heights[1] - button) / 2;
      less.resizeRelocate(0, middle, BUTTON * unit, button);
      more.resizeRelocate(getWidth() - BUTTON * unit, middle, BUTTON * unit, button);
    }
    y += heights[1];
    low.resizeRelocate(side, y, half, ends);
    high.resizeRelocate(side + line - half, y, half, ends);
    y += ends + air;
    if (!wide) {
      double each = Math.floor((getWidth() - gap) / 2);
      less.resizeRelocate(0, y, each, button);
      more.resizeRelocate(getWidth() - each, y, each, button);
      y += button + air;
    }
    if (wide) {
      none.resizeRelocate(getWidth() - broad, value.getLayoutY(), broad, quiet);
    } else {
      none.resizeRelocate((getWidth() - broad) / 2, y, broad, quiet);
    }
  }
}
