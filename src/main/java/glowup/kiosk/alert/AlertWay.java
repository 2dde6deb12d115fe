package glowup.kiosk.alert;

import glowup.kiosk.delivery.PartReadiness;

/** One way to the front desk. */
interface AlertWay {

  /** Tells the desk, and returns when it is told or cannot be. */
  AlertResult tell(AlertNote note) throws InterruptedException;

  PartReadiness readiness();
}
