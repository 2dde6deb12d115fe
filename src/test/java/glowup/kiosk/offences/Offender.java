package glowup.kiosk.offences;

import ca.uhn.fhir.context.FhirContext;
import com.github.weisj.jsvg.SVGDocument;
import com.google.zxing.common.BitMatrix;
import com.hp.jipp.model.Types;
import com.ibm.icu.text.MessageFormat;
import com.vladsch.flexmark.util.ast.Document;
import glowup.kiosk.app.Parts;
import glowup.kiosk.offences.view.OffendingView;
import jakarta.mail.Session;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.web.WebView;
import javafx.util.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;

/** Breaks every rule of the house, to prove that each of them can say no. */
public record Offender(
    WebView web,
    OffendingView view,
    Parts parts,
    SVGDocument drawing,
    Document markdown,
    BitMatrix code,
    PDDocument pdf,
    Types ipp,
    Session mail,
    HttpClient http,
    JsonParser json,
    MessageFormat words,
    CommandLine arguments,
    Logger log,
    FhirContext judge) {

  static int state;

  Instant readTheTime() {
    return Instant.now();
  }

  InstantSource makeAClock() {
    return InstantSource.system();
  }

  long measure() {
    return System.nanoTime();
  }

  void waitHere() throws InterruptedException {
    Thread.sleep(1);
  }

  void move(Node node) {
    new FadeTransition(Duration.millis(100), node).play();
  }

  void wrap(Label label) {
    label.setWrapText(true);
  }

  void print() {
    System.out.println(state);
  }
}
