package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.alert.Alert;
import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.alert.AlertResult.Told;
import glowup.kiosk.alert.AlertResult.Way;
import glowup.kiosk.alert.StaffAlert;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.VisitRules;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AlertDeskTest {
  private static final AlertResult TOLD = new Told(Way.MAILED);

  private final BlockingQueue<Runnable> scene = new LinkedBlockingQueue<>();
  private final SynchronousQueue<AlertResult> desk = new SynchronousQueue<>();
  private final AtomicInteger raised = new AtomicInteger();
  private final VisitLoop loop = new VisitLoop(new VisitRules(KioskOnGlass.shippedContent()));

  AlertDeskTest() {
    var alert =
        new StaffAlert() {
          @Override
          public AlertResult raise() throws InterruptedException {
            raised.incrementAndGet();
            return desk.take();
          }

          @Override
          public List<PartReadiness> readiness() {
            return List.of();
          }
        };
    loop.follow(new AlertDesk(alert, new Background(scene::add), loop::dispatch));
  }

  @Test
  void whatTheDeskComesToIsReported() throws InterruptedException {
    asks();
    answers(TOLD);

    assertEquals(new Alert.Ended(TOLD), loop.visit().alert());
  }

  @Test
  void theEndOfTheVisitCallsNothingBackAndLeavesNothingInTheNext() throws InterruptedException {
    asks();
    loop.dispatch(new Action.ConfirmFresh());
    loop.dispatch(new Action.Begin());

    answers(TOLD);

    assertEquals(new Alert.None(), loop.visit().alert());
  }

  @Test
  void whoAsksWhileAnAlertIsUnderWayIsServedByThatOne() throws InterruptedException {
    asks();
    loop.dispatch(new Action.ConfirmFresh());
    asks();
    answers(TOLD);

    assertEquals(new Alert.Ended(TOLD), loop.visit().alert());
    assertEquals(1, raised.get());
  }

  @Test
  void theNextAlertAfterItIsAnother() throws InterruptedException {
    asks();
    answers(TOLD);
    loop.dispatch(new Action.ConfirmFresh());
    asks();
    answers(TOLD);

    assertEquals(2, raised.get());
  }

  /** With a warning sign, whichever that is in the file. */
  private void asks() {
    var check = new SelfCheck(KioskOnGlass.shippedContent().questionnaire("en").orElseThrow());
    var first = check.questions(Answers.NONE).getFirst();
    loop.dispatch(new Action.Begin());
    loop.dispatch(new Action.OpenCheck());
    loop.dispatch(new Action.Choose(first.linkId(), first.options().getFirst().value()));
    loop.dispatch(new Action.NextQuestion());
    loop.dispatch(new Action.RaiseAlert());
    assertEquals(new Alert.Raising(), loop.visit().alert());
  }

  private void answers(AlertResult result) throws InterruptedException {
    assertTrue(desk.offer(result, 5, TimeUnit.SECONDS), "nobody asked the desk");
    for (int report = 0; report < 2; report++) {
      Objects.requireNonNull(scene.poll(5, TimeUnit.SECONDS)).run();
    }
  }
}
