package glowup.kiosk.ui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What a visit does for a control: it keeps the value, and has it drawn anew when it changes. */
final class Owner<T extends Region> {
  private @Nullable T control;
  private String value = "";
  private Runnable drawn = () -> {};

  T make(Function<Consumer<String>, T> maker) {
    T made = maker.apply(this::tell);
    control = made;
    return made;
  }

  T control() {
    if (control == null) {
      throw new IllegalStateException("not made yet");
    }
    return control;
  }

  String value() {
    return value;
  }

  void tell(String changed) {
    value = changed;
    drawn.run();
  }

  void onChange(Runnable draw) {
    drawn = draw;
  }

  /** Draws a value now and whenever it changes. */
  void draws(BiConsumer<T, String> drawing, ControlOnGlass glass) {
    drawn = () -> drawing.accept(control(), value);
    glass.run(drawn);
  }

  /** Begins with another value. */
  Owner<T> with(String given) {
    value = given;
    return this;
  }
}
