package glowup.kiosk.delivery;

import java.nio.file.Path;

/** How far the visitor's page has come. */
public sealed interface PrintState {

  /** Nobody asked for a page in this visit. */
  record NotAsked() implements PrintState {}

  /** The clock waits, and the screen says what for. */
  sealed interface UnderWay extends PrintState {}

  /** On its way to the printer. */
  record Sending() implements UnderWay {}

  /** The printer has it and is busy with something else. */
  record Queued() implements UnderWay {}

  /** The printer is at it. */
  record Printing() implements UnderWay {}

  /** It goes on by itself as soon as somebody has helped the printer. */
  record NeedsStaff(PrinterTrouble trouble) implements UnderWay {}

  /** Nothing more will happen unless the visitor asks again. */
  sealed interface Ended extends PrintState {}

  /** The printer itself says the job is completed. */
  record Printed() implements Ended {}

  /** The printer said so, and the visitor says that no page came: only staff can tell. */
  record Missing() implements Ended {}

  /** Demo mode: the page lies in a folder. */
  record Saved(Path file) implements Ended {}

  /** No page came, as far as anybody can know; the summary is still on the screen. */
  record Failed(PrintFailure failure) implements Ended {}
}
