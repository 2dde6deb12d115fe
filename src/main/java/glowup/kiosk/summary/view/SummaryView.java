package glowup.kiosk.summary.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.ui.BigButton;
import glowup.kiosk.ui.EqualRow;
import glowup.kiosk.ui.PageFrame;
import glowup.kiosk.ui.SwayingBox;
import glowup.kiosk.ui.View;
import glowup.kiosk.ui.Wrapped;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The very page that will leave, and the ways to take it. */
public final class SummaryView implements View {
  private final ContentPack content;
  private final PaperPane paper = new PaperPane();
  private final Label note = new Label();
  private final BigButton print = BigButton.primary(Feather.PRINTER);
  private final BigButton mail = BigButton.primary(Feather.MAIL);
  private final BigButton other = BigButton.quiet(Feather.FILE_TEXT);
  private final BigButton state = BigButton.secondary(Feather.CLOCK);
  private final EqualRow ways = new EqualRow(print, mail);
  private final PageFrame frame;

  public SummaryView(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    Wrapped.words(note);
    note.getStyleClass().add("note");
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.setMaxWidth(Double.MAX_VALUE);
    ways.getStyleClass().add("ways");
    other.setOnAction(_ -> paper.turn());
    state.setOnAction(_ -> dispatch.accept(new Action.OpenDelivery()));
    var settings = content.settings();
    way(print, settings.canPrint());
    way(mail, settings.canMail());
    var words = new VBox(other, note, state, ways);
    words.getStyleClass().add("summary-words");
    words.setAlignment(Pos.CENTER);
    frame = new PageFrame(new SwayingBox(paper, words).withoutAir());
    print.setOnAction(_ -> dispatch.accept(new Action.Print()));
    mail.setOnAction(_ -> dispatch.accept(new Action.TypeAddress()));
  }

  private static void way(BigButton button, boolean offered) {
    button.setVisible(offered);
    button.setManaged(offered);
  }

  @Override
  public Region region() {
    return frame;
  }

  @Override
  public void show(Visit visit) {
    var shown =
        visit.screen() instanceof Screen.Summary
            ? visit.summary()
            : Optional.<SummaryDocument>empty();
    var words = content.words(visit.comfort().language());
    frame.setTitle(words.text("paper.title"));
    frame.setHint(words.text(shown.isPresent() ? "paper.hint" : "paper.making"));
    note.setText(noteWords(visit, words));
    note.setVisible(!note.getText().isEmpty());
    note.setManaged(!note.getText().isEmpty());
    boolean hadPage = visit.delivery().hadPage();
    print.setText(words.text(hadPage ? "paper.printed" : "paper.print"));
    mail.setText(words.text("paper.mail"));
    way(state, visit.delivery().isAsked());
    state.setText(words.text("paper.state"));
    print.setDisable(shown.isEmpty() || hadPage);
    mail.setDisable(shown.isEmpty());
    paper.show(shown, words.text("paper.described"));
    int sides = shown.map(document -> document.pages().size()).orElse(0);
    way(other, sides > 1);
    other.setText(words.text("paper.otherSide", Map.of("sides", sides)));
  }

  private String noteWords(Visit visit, Words words) {
    boolean noWay = !print.isManaged() && !mail.isManaged();
    if (noWay) {
      return words.text("paper.noWay");
    }
    boolean empty = !visit.hasSomethingToLose() && visit.reading().isEmpty();
    return empty ? words.text("paper.empty") : "";
  }

  @Override
  public void leave() {
    paper.show(Optional.empty(), "");
    note.setText("");
    List.of(print, mail, other, state).forEach(button -> button.setText(""));
    frame.wipe();
  }
}
