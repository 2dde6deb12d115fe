package glowup.kiosk.staff.view;

import glowup.kiosk.staff.DailyCounts;
import glowup.kiosk.staff.DailyCounts.Count;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A row for each day, the newest first: a bar for its visits, and the other totals in words. */
final class CountsChart {
  private CountsChart() {}

  static List<Node> of(DailyCounts counts, Words words) {
    var days = List.copyOf(counts.days().keySet()).reversed();
    int most = days.stream().mapToInt(day -> counts.bar(day, Count.VISITS)).max().orElse(0);
    var rows = new ArrayList<Node>();
    days.forEach(day -> rows.add(row(counts, day, Math.max(1, most), words)));
    return rows.isEmpty() ? List.of(StatusLine.of(true, words.text("staffCounts.none"))) : rows;
  }

  private static Node row(DailyCounts counts, LocalDate day, int most, Words words) {
    var date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .localizedBy(Locale.forLanguageTag(words.language()))
            .format(day);
    var title =
        new Label(date + ": " + words.text("staffCounts.visits", value(counts, day, Count.VISITS)));
    title.getStyleClass().add("count-title");
    var rest =
        new Label(
            words.text(
                "staffCounts.rest",
                Map.of(
                    "pages", counts.shown(day, Count.PAGES),
                    "checks", counts.shown(day, Count.CHECKS),
                    "printed", counts.shown(day, Count.PRINTED),
                    "sent", counts.shown(day, Count.SENT))));
    rest.getStyleClass().add("count-rest");
    for (var label : new Label[] {title, rest}) {
      Wrapped.words(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    var text = new VBox(title, bar(counts.bar(day, Count.VISITS) / (double) most), rest);
    text.getStyleClass().add("count-row");
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = new HBox(text);
    line.getStyleClass().add("status-line");
    return line;
  }

  private static Map<String, Object> value(DailyCounts counts, LocalDate day, Count count) {
    return Map.of("count", counts.shown(day, count));
  }

  private static Node bar(double part) {
    var done = new Region();
    done.getStyleClass().add("count-bar");
    var track = new StackPane(done);
    track.setAlignment(Pos.CENTER_LEFT);
    done.maxWidthProperty().bind(track.widthProperty().multiply(part));
    done.setMinWidth(0);
    return track;
  }
}
