package glowup.kiosk.alert;

import glowup.kiosk.alert.AlertResult.Failed;
import glowup.kiosk.alert.AlertResult.Saved;
import glowup.kiosk.alert.AlertResult.Told;
import glowup.kiosk.alert.AlertResult.Way;
import glowup.kiosk.clinic.Paper;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.summary.SummaryPdf;
import java.util.List;
import java.util.function.Supplier;

/** A note that comes out of the printer, where the desk sees it. */
record PrintedAlert(Printer printer, Supplier<SummaryPdf> pdf, Paper paper) implements AlertWay {

  @Override
  public AlertResult tell(AlertNote note) throws InterruptedException {
    var end = printer.print(pdf.get().pdf(note.html(paper)), _ -> {});
    return switch (end) {
      case PrintState.Printed _, PrintState.Missing _ -> new Told(Way.PRINTED);
      case PrintState.Saved _ -> new Saved();
      case PrintState.Failed(var reason) -> new Failed(List.of(reason));
    };
  }

  @Override
  public PartReadiness readiness() {
    return printer.readiness();
  }
}
