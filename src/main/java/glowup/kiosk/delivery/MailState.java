package glowup.kiosk.delivery;

import java.nio.file.Path;

/** How far the visitor's message has come. */
public sealed interface MailState {

  /** Nobody asked for a message in this visit. */
  record NotAsked() implements MailState {}

  /** A server is being spoken to. */
  record Sending() implements MailState {}

  /** Nothing more will happen unless the visitor asks again. */
  sealed interface Ended extends MailState {}

  /** The mail server accepted it. Whether it was read nobody here will ever know. */
  record Sent() implements Ended {}

  /** Demo mode: the message lies in a folder. */
  record Saved(Path file) implements Ended {}

  /** No server took it; the summary is still on the screen. */
  record Failed(MailFailure failure) implements Ended {}
}
