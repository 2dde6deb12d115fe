package glowup.kiosk.alert;

import glowup.kiosk.delivery.PartReadiness;
import java.util.List;

/**
 * Whatever tells the front desk that a visitor asks for it. Called on a virtual thread: it blocks.
 */
public interface StaffAlert {

  /** Tells the desk, and never why; returns within a minute or so, when the truth is known. */
  AlertResult raise() throws InterruptedException;

  /** Whether each way to the desk would work now; empty where none is set. */
  List<PartReadiness> readiness();

  /** A kiosk from which nobody can be called. */
  static StaffAlert none() {
    return new StaffAlert() {
      @Override
      public AlertResult raise() {
        return new AlertResult.NoWay();
      }

      @Override
      public List<PartReadiness> readiness() {
        return List.of();
      }
    };
  }
}
