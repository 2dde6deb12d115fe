package glowup.kiosk.selfcheck;

/**
 * What to do next: an item shown when its condition holds, worded as a care card.
 *
 * @param action what to do
 * @param reason why, or for whom; blank where the action says it all
 * @param alertsStaff whether the front desk is told, discreetly, as soon as it holds
 */
public record Advice(
    String linkId,
    Urgency urgency,
    String action,
    String reason,
    boolean alertsStaff,
    Condition condition)
    implements Item {}
