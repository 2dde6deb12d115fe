package glowup.kiosk.clinic;

import glowup.kiosk.source.Placeholders;
import java.util.Map;

/**
 * Who the clinic is.
 *
 * @param name as the visitor reads it
 * @param logo the id of a picture in {@code illustrations}
 * @param emergencyPhone the public emergency number
 * @param crisisPhone the public crisis line
 * @param deskPhone how to ring the front desk; blank where the visitor just walks up
 */
public record Clinic(
    String name, String logo, String emergencyPhone, String crisisPhone, String deskPhone) {

  /** What content may name between double braces, as in {@code {{phone.emergency}}}. */
  public Placeholders placeholders() {
    return new Placeholders(
        Map.of(
            "clinic.name", name,
            "phone.emergency", emergencyPhone,
            "phone.crisis", crisisPhone,
            "phone.desk", deskPhone));
  }
}
