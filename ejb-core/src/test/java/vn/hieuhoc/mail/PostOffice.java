package vn.hieuhoc.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** A mail server on this machine that speaks SMTP and does what it is told to do with letters. */
final class PostOffice implements AutoCloseable {

  private final ServerSocket door;
  private final List<String> letters = Collections.synchronizedList(new ArrayList<>());
  private final Deque<String> answers = new ArrayDeque<>();

  PostOffice() {
    try {
      door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    Thread clerk = new Thread(this::serve, "post-office");
    clerk.setDaemon(true);
    clerk.start();
  }

  int port() {
    return door.getLocalPort();
  }

  /** What it says to the next letters once it has their words; {@code HANG UP} says nothing. */
  PostOffice says(String... words) {
    synchronized (answers) {
      answers.addAll(List.of(words));
    }
    return this;
  }

  /** The letters it has taken, word for word. */
  List<String> letters() {
    return List.copyOf(letters);
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        talk(caller);
      } catch (IOException hungUp) {
        continue;
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.UTF_8);
    say(out, "220 post office");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("DATA")) {
        say(out, "354 go on");
        String letter = words(in);
        String answer = next();
        if (answer.equals("HANG UP")) {
          letters.add(letter);
          return;
        }
        if (answer.startsWith("2")) {
          letters.add(letter);
        }
        say(out, answer);
      } else if (line.startsWith("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 yes");
      }
    }
  }

  private static String words(BufferedReader in) throws IOException {
    StringBuilder letter = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      letter.append(line).append('\n');
    }
    return letter.toString();
  }

  private String next() {
    synchronized (answers) {
      return answers.isEmpty() ? "250 taken" : answers.poll();
    }
  }

  private static void say(PrintWriter out, String words) {
    out.print(words + "\r\n");
    out.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException goneAlready) {
      throw new UncheckedIOException(goneAlready);
    }
  }
}
