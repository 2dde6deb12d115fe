package glowup.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.words.Words;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every control in both ways, all text sizes and both languages, photographed for an eye. */
class ControlsGalleryTest {
  private static final Path PICTURES = Path.of("target", "controls");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** A control and what is done with it before it is looked at. */
  private record Sight(Function<Words, Region> made, Consumer<ControlOnGlass> done) {}

  @ParameterizedTest
  @MethodSource("sights")
  void itFitsInBothWaysAtEverySize(Sight sight) {
    // The name is the file's.
    var faults = new ArrayList<String>();
    var name = NAMES.get(SIGHTS.indexOf(sight));
    for (var language : List.of("en", "es")) {
      try (var glass = new ControlOnGlass(() -> sight.made.apply(ControlOnGlass.words(language)))) {
        if (language.equals("en")) {
          sight.done.accept(glass);
        }
        for (var wide : List.of(false, true)) {
          for (var size : TextSize.values()) {
            glass.dress(wide, size, Theme.LIGHT);
            var where = String.join("-", name, wide ? "wide" : "upright", lower(size), language);
            glass.faults().forEach(fault -> faults.add(where + ": " + fault));
            if (language.equals("en") && (size == TextSize.NORMAL || size == TextSize.LARGEST)) {
              glass.photograph(PICTURES.resolve(where + ".png"));
              glass.dress(wide, size, Theme.CONTRAST);
              glass.photograph(PICTURES.resolve(where + "-contrast.png"));
            }
          }
        }
        if (language.equals("en")) {
          glass.dress(false, TextSize.NORMAL, Theme.DARK);
          glass.photograph(PICTURES.resolve(name + "-dark.png"));
        } else {
          glass.photograph(PICTURES.resolve(name + "-wide-es.png"));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  static Stream<Named<Sight>> sights() {
    return IntStream.range(0, SIGHTS.size()).mapToObj(i -> Named.of(NAMES.get(i), SIGHTS.get(i)));
  }

  private static final List<String> NAMES =
      List.of(
          "number",
          "number-too-large",
          "measure",
          "date-empty",
          "date-month",
          "date-day",
          "date-done",
          "line-empty",
          "line",
          "line-long",
          "text",
          "text-long",
          "text-marks",
          "list-shut",
          "list-open");

  private static final List<Sight> SIGHTS =
      List.of(
          sight(words -> number("12.5", words)),
          sight(words -> number("4000", words)),
          sight(ControlsGalleryTest::measure),
          sight(words -> date("", words)),
          new Sight(words -> date("", words), glass -> glass.touch("1940–1949", "1946")),
          new Sight(
              words -> date("", words), glass -> glass.touch("2020–2029", "2024", "February")),
          sight(words -> date("1946-03-14", words)),
          sight(words -> line("", 10, words)),
          sight(words -> line("7", 10, words)),
          sight(words -> line("62", 100, words)),
          sight(words -> text("My skin itches at night", false, words)),
          sight(
              words ->
                  text(
                      "It began in spring, on my cheeks and my chin. It gets worse before my"
                          + " period and when I wear a mask at work.\nWhat can I do about it?",
                      true,
                      words)),
          new Sight(
              words -> text("Since March", false, words),
              glass -> glass.touch("Numbers and signs")),
          sight(words -> list(Optional.of("b"), words)),
          new Sight(
              words -> list(Optional.of("b"), words),
              glass -> glass.touch("A few times a month. Touch to open the list.")));

  private static Sight sight(Function<Words, Region> made) {
    return new Sight(made, _ -> {});
  }

  private static Region number(String typed, Words words) {
    var pad = new NumberPad(_ -> {});
    pad.show(
        new NumberAsk(
            1, false, Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal(300)), "days"),
        typed,
        words);
    return pad;
  }

  private static Region measure(Words words) {
    var measure = new Measure(_ -> {}, _ -> {});
    measure.show(
        new NumberAsk(1, false, Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal(500)), ""),
        "72.5",
        List.of(new Measure.Unit("kg", "kilograms"), new Measure.Unit("[lb_av]", "pounds")),
        Optional.of("kg"),
        words);
    return measure;
  }

  private static Region date(String date, Words words) {
    var ask = DateAsk.past(TODAY);
    var pads = new ArrayList<DatePad>();
    pads.add(new DatePad(changed -> pads.getFirst().show(ask, changed, words)));
    pads.getFirst().show(ask, date, words);
    return pads.getFirst();
  }

  private static Region line(String chosen, int most, Words words) {
    var line = new NumberLine(_ -> {});
    line.show(
        new LineAsk(
            BigDecimal.ZERO,
            new BigDecimal(most),
            BigDecimal.ONE,
            "It does not bother me",
            "It bothers me very much"),
        chosen,
        words);
    return line;
  }

  private static Region text(String typed, boolean lines, Words words) {
    var entry = new TextEntry(_ -> {});
    entry.show(new TextEntry.Ask(OptionalInt.of(200), lines), typed, words);
    return entry;
  }

  private static Region list(Optional<String> chosen, Words words) {
    var list = new DropDown(_ -> {});
    list.show(
        List.of(
            new DropDown.Option("a", "Every day"),
            new DropDown.Option("b", "A few times a month"),
            new DropDown.Option("c", "A few times a year, mostly in summer"),
            new DropDown.Option("d", "Once a year or less"),
            new DropDown.Option("e", "It comes and goes with my period"),
            new DropDown.Option("f", "Only when I travel"),
            new DropDown.Option("g", "It has never happened before"),
            new DropDown.Option("h", "I do not remember")),
        chosen,
        words);
    return list;
  }
}
