package glowup.kiosk.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HourlyLimitTest {
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final HourlyLimit limit = new HourlyLimit(2, () -> now);

  @Test
  void anHourHasSoManyPlaces() {
    assertTrue(limit.take());
    assertFalse(limit.reached());
    assertTrue(limit.take());
    assertTrue(limit.reached());
    assertFalse(limit.take());
  }

  @Test
  void aPlaceIsFreeAgainAfterAnHourOfItsOwn() {
    assertTrue(limit.take());
    now = now.plus(Duration.ofMinutes(30));
    assertTrue(limit.take());
    now = now.plus(Duration.ofMinutes(30));

    assertTrue(limit.take());
    assertFalse(limit.take());
  }

  @Test
  void beyondTheLimitNothingIsSent(@TempDir Path folder) throws Exception {
    var mailer = new LimitedMailer(new OutboxFolder(folder, () -> now), limit);
    var mail = OutgoingMail.ofWords(new EmailAddress("a@b.example"), "s", "t");
    assertTrue(mailer.readiness().ready());
    var _ = mailer.send(mail);
    var _ = mailer.send(mail);

    assertEquals(new MailState.Failed(MailFailure.TOO_MANY), mailer.send(mail));
    assertEquals(2, folder.toFile().listFiles().length);
    assertFalse(mailer.readiness().ready());
  }
}
