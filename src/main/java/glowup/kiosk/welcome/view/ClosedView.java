package glowup.kiosk.welcome.view;

import glowup.kiosk.clinic.Hours;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.ui.Picture;
import glowup.kiosk.ui.SwayingBox;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The kiosk is closed: whose it is, and when the clinic is open. */
public final class ClosedView implements View {
  private final ContentPack content;
  private final Picture picture = new Picture();
  private final Label title = label("headline");
  private final Label line = label("offer");
  private final Label hours = label("hours");
  private final SwayingBox root;

  public ClosedView(ContentPack content) {
    this.content = content;
    var words = new VBox(title, line, hours);
    words.getStyleClass().add("welcome");
    root = new SwayingBox(picture, words);
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    Wrapped.words(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  @Override
  public Region region() {
    return root;
  }

  @Override
  public void show(Visit visit) {
    var words = content.words(visit.comfort().language());
    var clinic = Map.<String, Object>of("clinic", content.settings().clinic().name());
    boolean set = content.settings().hours().areSet();
    title.setText(words.text("closed.title", clinic));
    line.setText(words.text(set ? "closed.words" : "closed.noHours"));
    hours.setText(set ? week(content.settings().hours(), words) : "");
    content
        .illustrations()
        .find("goodbye")
        .ifPresent(drawing -> picture.show(drawing, content.palette(visit.comfort().theme())));
  }

  private static String week(Hours hours, Words words) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day(day, hours, words))
        .collect(Collectors.joining("\n"));
  }

  private static String day(DayOfWeek day, Hours hours, Words words) {
    var locale = Locale.forLanguageTag(words.language());
    var times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(locale);
    var spans =
        hours.on(day).stream()
            .map(span -> time(span.from(), times) + " – " + time(span.to(), times))
            .collect(Collectors.joining(", "));
    return words.text(
        "closed.day",
        Map.of(
            "day",
            day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
            "hours",
            spans.isEmpty() ? words.text("closed.allDay") : spans));
  }

  private static String time(LocalTime time, DateTimeFormatter times) {
    return times.format(time.equals(LocalTime.MAX) ? LocalTime.MIDNIGHT : time);
  }
}
