import CNcurses
import CTerminal
import Glibc
package import Configuration
package import Keys
package import Presentation

/// The ncurses driver, which draws frames and reads keys; no other file uses ncurses.
package struct Driver: ~Copyable {
  /// The reason that no screen can be opened.
  package enum Failure: Error, Equatable {
    /// There is no terminal to read keys from.
    case noTerminal
    /// The terminfo database has no entry for this terminal type.
    case unknownTerminal(String)
  }

  /// The terminal type used instead of one that the terminfo database lacks.
  package struct Substitution: Equatable, Sendable {
    package let name: String
    package let kind: String
  }

  /// An input event.
  package enum Input: Hashable, Sendable {
    /// A key press.
    case key(Key)
    /// A mouse event.
    case mouse(Mouse)
    /// A bracketed paste with its text.
    case pasted(String)
    /// The terminal has been resized.
    case resize(Size)
    /// The terminal says that its background is dark or light.
    case background(Background)
    /// A ``Bell`` has been rung.
    case bell
    /// The timeout has passed without an event.
    case pause
    /// A signal has asked the program to end, or the terminal has been closed.
    case end(signal: Int32)
  }

  /// A run and the column at which it is drawn.
  private struct Stroke: Equatable {
    var column: Int
    var run: Run
    var ink: Ink
  }

  /// A handle that wakes a waiting driver from any thread.
  package struct Bell: Sendable {
    fileprivate let pipe: Int32

    /// Makes the driver report ``Input/bell``.
    package func ring() {
      var byte = UInt8(ascii: "b")
      _ = write(pipe, &byte, 1)
    }
  }

  /// The kind that the terminal is taken for, where its own is unknown.
  package let substitution: Substitution?
  private let window: UnsafeMutablePointer<WINDOW>
  private let terminal: Int32
  private let pipe: (read: Int32, write: Int32)
  private let colours: Int
  private var hasStartedColours = false
  private let isUnicode: Bool
  private var ink: [TextRole: Ink] = [:]
  private var inks = Inks()
  private var shown: Canvas?
  /// The runs on each row of the screen, as ncurses knows them.
  private var drawn: [[Stroke]] = []
  /// A buffer for the cells of the run being written.
  private var cells: [wchar_t] = []
  private var isCursorShown: Bool?
  /// The part of a bracketed paste that has arrived so far; nil outside a paste.
  private var pasted: String?
  /// The sequence that is no key and has arrived in part.
  private var sequence: SequenceReader?
  /// Whether the terminal has been asked and has not yet given its last answer.
  private var isAsked = false
  /// Whether the terminal has been asked at all.
  private var hasAsked = false
  /// Whether frames are enclosed in synchronized output.
  private var synchronizes = false
  /// Whether web addresses become links of the terminal.
  private var marksLinks = false
  private var styles: [TextRole: Style] = [:]
  /// Whether mouse reports are wanted.
  private var hasMouse = false
  /// When the program has resumed after its own suspend key, rather than after a foreign stop.
  private var resumed: ContinuousClock.Instant?

  /// Takes over the terminal until the driver is destroyed.
  ///
  /// If standard input is not a terminal, keys are read from the controlling terminal.
  /// - Parameter looks: the looks of the text roles.
  /// - Throws: ``Failure`` if there is no terminal or it cannot be drawn on.
  package init(_ looks: Looks) throws(Failure) {
    let isUnicode = Self.takeLocale()
    let terminal = isatty(STDIN_FILENO) == 1 ? dup(STDIN_FILENO) : open("/dev/tty", O_RDWR)
    let screen = dup(STDOUT_FILENO)
    var ends: [Int32] = [-1, -1]
    guard terminal >= 0, let keys = fdopen(terminal, "r"), let output = fdopen(screen, "w"),
      Glibc.pipe(&ends) == 0
    else { throw .noTerminal }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    guard entente_guard_remember(terminal) != 0 else { throw .noTerminal }
    let kind = Self.kind(looks)
    guard newterm(kind.name, output, keys) != nil, let window = entente_screen() else {
      throw .unknownTerminal(getenv("TERM").map { String(cString: $0) } ?? "")
    }
    substitution = kind.substitution
    self.isUnicode = isUnicode
    self.terminal = terminal
    self.window = window
    pipe = (ends[0], ends[1])
    colours = Int(tigetnum("colors"))
    // Before its first `endwin`, ncurses sends every cursor movement separately. This first
    // `endwin` must not be seen, so the output is a descriptor opened read-only for the moment: it
    // accepts terminal modes but no bytes.
    let mute = ttyname(screen).map { open($0, O_RDONLY | O_NOCTTY) } ?? -1
    if mute >= 0 {
      dup2(mute, screen)
      close(mute)
    }
    configure()
    adopt(looks)
    endwin()
    dup2(STDOUT_FILENO, screen)
    Self.guardTerminal()
    Self.markPastes(true)
    entente_guard_tell(pipe.write)
  }

  deinit {
    // If the terminal accepts no output, the guard still lets the program end.
    if isAsked { Self.awaitAnswers(on: terminal) }
    if hasAsked { Self.send("\u{1B}[?2031l") }
    Self.markPastes(false)
    endwin()
    entente_guard_end()
  }

  /// The size of the screen.
  package var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

  /// The glyphs that the terminal can show.
  package var glyphs: Glyphs { isUnicode ? .unicode : .ascii }

  package var bell: Bell { Bell(pipe: pipe.write) }

  // MARK: Setup

  /// Sets the locale from the environment, or to UTF-8 if the environment sets none.
  private static func takeLocale() -> Bool {
    let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
    let isSilent = names.allSatisfy { name in
      getenv(name).map { $0.pointee == 0 } ?? true
    }
    if setlocale(LC_ALL, isSilent ? "C.UTF-8" : "") == nil { setlocale(LC_ALL, "C.UTF-8") }
    return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  private mutating func configure() {
    raw()
    noecho()
    nonl()
    keypad(window, true)
    nodelay(window, true)
    set_escdelay(25)
    // A frame is sent whole: checking for keys after every line costs more than it saves.
    typeahead(-1)
    for (code, sequence) in Self.extraKeys { define_key(sequence, code) }
  }

  /// Returns the first terminal type that the terminfo database knows, or no name to use TERM.
  private static func kind(_ looks: Looks) -> (name: String?, substitution: Substitution?) {
    guard let name = getenv("TERM").map({ String(cString: $0) }) else { return (nil, nil) }
    let kinds = looks.kinds(of: name)
    let known = kinds.first { kind in
      var fault: Int32 = 0
      return kind == name && kind == kinds.last || setupterm(kind, STDOUT_FILENO, &fault) == OK
    }
    let isSubstitute =
      known == Looks.commonKind && !kinds.prefix { $0 != name }.contains(Looks.commonKind)
    return (
      known, isSubstitute && known != name ? Substitution(name: name, kind: Looks.commonKind) : nil
    )
  }

  /// Applies these looks from the next frame on.
  package mutating func adopt(_ looks: Looks) {
    let theme = looks.theme(colours: colours)
    let hasColour = theme.depth != .mono
    if hasColour, !hasStartedColours {
      start_color()
      use_default_colors()
      hasStartedColours = true
    }
    // The default colours get a pair of their own: switching between pair 0 and another pair makes
    // ncurses send twice as many bytes.
    var numbers: [[Int32]: Int32] = [:]
    for role in TextRole.all {
      let style = theme.style(of: role)
      styles[role] = style
      let colours = [style.foreground ?? -1, style.background ?? -1]
      let pair = hasColour ? numbers[colours] ?? Int32(numbers.count + 1) : 0
      if hasColour, numbers.updateValue(pair, forKey: colours) == nil {
        init_extended_pair(pair, colours[0], colours[1])
      }
      ink[role] = Ink(
        attributes: style.attributes.curses, pair: pair,
        isSeenOnBlanks: !style.attributes.isDisjoint(with: [.underline, .reverse])
          || style.background != nil)
    }
    if shown != nil { redraw() }
  }

  /// Prepares the escape sequences that restore the terminal if a signal ends the program.
  private static func guardTerminal() {
    var bytes: [UInt8] = []
    let names: [String] = ["sgr0", "cnorm", "rmkx", "rmcup"]
    for name in names {
      guard let value = tigetstr(name), Int(bitPattern: value) != -1 else { continue }
      var text = String(cString: value)[...]
      // Only obsolete terminals need padding.
      while let start = text.firstIndex(of: "$"), let end = text[start...].firstIndex(of: ">") {
        bytes += text[..<start].utf8
        text = text[text.index(after: end)...]
      }
      bytes += text.utf8
    }
    bytes += "\u{1B}[?2026l\u{1B}[?2031l\u{1B}[?1000l\u{1B}[?1006l\u{1B}[?2004l".utf8
    bytes.withUnsafeBytes { buffer in
      entente_guard_begin(
        STDOUT_FILENO, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  // MARK: Drawing

  /// Draws a frame, sending only the differences from the screen.
  package mutating func draw(_ frame: Canvas) {
    if shown?.size != frame.size {
      inks = Inks(rows: frame.size.rows)
      drawn = Array(repeating: [], count: frame.size.rows)
    }
    if let shown, let shift = frame.shift(from: shown),
      entente_shift(
        Int32(shift.rows.lowerBound), Int32(shift.rows.upperBound), Int32(shift.distance))
    {
      inks.move(by: shift)
    }
    for (row, line) in frame.lines.enumerated()
    where shown?.size != frame.size || shown?.lines[row] != line {
      draw(line, onRow: row)
    }
    if isCursorShown != (frame.cursor != nil) {
      isCursorShown = frame.cursor != nil
      curs_set(frame.cursor == nil ? 0 : 1)
    }
    if let cursor = frame.cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(window)
    let isHeld = synchronizes && shown != frame
    if isHeld { Self.send("\u{1B}[?2026h") }
    doupdate()
    if marksLinks, !frame.links.isEmpty {
      Self.send(
        Hyperlinks.sequence(for: frame, over: shown) { styles[$0] ?? Style(attributes: []) })
    }
    if isHeld { Self.send("\u{1B}[?2026l") }
    shown = frame
  }

  /// Writes the runs of a line that differ from those on the row.
  private mutating func draw(_ line: Line, onRow row: Int) {
    // The isolate character is stored in the preceding cell, so a line with isolated runs is
    // written whole.
    let hasIsolated = line.runs.contains(where: \.isIsolated)
    let old = hasIsolated || drawn[row].contains(where: \.run.isIsolated) ? [] : drawn[row]
    drawn[row] = []
    drawn[row].reserveCapacity(line.runs.count)
    var (place, column) = (0, 0)
    for (run, ink) in zip(line.runs, inks.inks(of: line, onRow: row) { ink[$0] ?? Ink() }) {
      while place < old.count, old[place].column < column { place += 1 }
      let stroke = Stroke(column: column, run: run, ink: ink)
      if place == old.count || old[place] != stroke { put(stroke, onRow: row) }
      drawn[row].append(stroke)
      column += run.columns
    }
  }

  private mutating func put(_ stroke: Stroke, onRow row: Int) {
    var pair = stroke.ink.pair
    wattr_set(window, stroke.ink.attributes, 0, &pair)
    cells.removeAll(keepingCapacity: true)
    let isIsolated = stroke.run.isIsolated && isUnicode
    // First strong isolate and pop directional isolate are zero columns wide.
    if isIsolated { cells.append(0x2068) }
    for scalar in stroke.run.text.unicodeScalars { appendCells(of: scalar) }
    if isIsolated { cells.append(0x2069) }
    mvwaddnwstr(window, Int32(row), Int32(stroke.column), cells, Int32(cells.count))
  }

  /// Appends the cells for a scalar, or for a replacement of the same width that can be drawn.
  private mutating func appendCells(of scalar: Unicode.Scalar) {
    let cell = wchar_t(bitPattern: scalar.value)
    if scalar.isASCII { return cells.append(cell) }
    let columns = scalar.columns
    if !isUnicode {
      let plain = Folding.fold(scalar, keepingCase: true).first { $0 < 0x80 } ?? 0x3F
      cells += repeatElement(wchar_t(bitPattern: plain), count: columns)
    } else if wcwidth(cell) == Int32(columns) {
      cells.append(cell)
    } else {
      cells += repeatElement(0xFFFD, count: columns)
    }
  }

  /// Forces a full redraw at the next frame.
  package mutating func redraw() {
    shown = nil
    clearok(window, true)
  }

  /// Restores the terminal and suspends the program until it is continued.
  package mutating func suspend() {
    settle()
    Self.markPastes(false)
    endwin()
    shown = nil
    entente_guard_suspend()
    Self.markPastes(true)
    resumed = .now
  }

  /// Lets the terminal open web addresses, or not, if it is of a kind that takes such marks.
  package mutating func markLinks(_ isWanted: Bool) {
    let isMarking = marksLinks
    marksLinks =
      isWanted && isUnicode && isatty(STDOUT_FILENO) == 1
      && getenv("TERM").map { Looks.takesQuestions(String(cString: $0)) } == true
    if isMarking != marksLinks, shown != nil { redraw() }
  }

  /// Enables or disables mouse reporting.
  package mutating func listenToMouse(_ isWanted: Bool) {
    hasMouse = isWanted
    mouseinterval(0)
    mousemask(isWanted ? entente_pressed | entente_wheel_up | entente_wheel_down : 0, nil)
  }

  /// Switches bracketed paste mode on or off.
  private static func markPastes(_ isWanted: Bool) {
    send(isWanted ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
  }

  /// Writes a control sequence directly to the terminal.
  private static func send(_ sequence: String) {
    _ = write(STDOUT_FILENO, sequence, sequence.utf8.count)
  }

  /// Asks the terminal to put a text on the clipboard by the OSC 52 escape sequence.
  ///
  /// Most terminals comply, even over SSH, but none confirms it.
  /// - Returns: false if the text is longer than terminals accept.
  package func copy(_ text: String) -> Bool {
    guard text.utf8.count <= 74_000 else { return false }
    // The primary selection as well, which the middle button pastes.
    let body = text.base64
    var sequence = "\u{1B}]52;c;\(body)\u{7}\u{1B}]52;p;\(body)\u{7}"
    if getenv("TMUX") != nil {
      sequence =
        "\u{1B}Ptmux;\(sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}"))\u{1B}\\" + sequence
    }
    var bytes = Array(sequence.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }

  /// Gives the terminal to another program while it runs.
  package mutating func lend(to other: () -> Void) {
    // Without raw mode, keys are signals, which belong to the other program.
    entente_guard_lend()
    settle()
    Self.markPastes(false)
    endwin()
    other()
    reset_prog_mode()
    entente_guard_take_back()
    Self.markPastes(true)
    redraw()
  }

  // MARK: Reports

  /// Asks the terminal for its background and for synchronized output, if it is of a kind that takes
  /// such questions.
  ///
  /// The answers arrive later, as ``Input/background(_:)``.
  package mutating func ask() {
    guard let name = getenv("TERM").map({ String(cString: $0) }), Looks.takesQuestions(name),
      isatty(STDOUT_FILENO) == 1
    else { return }
    (isAsked, hasAsked) = (true, true)
    // Another program may have left mouse reports on.
    if !hasMouse { Self.send("\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l") }
    Self.send(Report.questions)
  }

  /// Waits a moment for outstanding answers, which would otherwise reach another program.
  private mutating func settle() {
    if isAsked { Self.awaitAnswers(on: terminal) }
    isAsked = false
  }

  /// Reads and drops what arrives within a tenth of a second, up to the last answer.
  private static func awaitAnswers(on terminal: Int32) {
    var source = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    var bytes = [UInt8](repeating: 0, count: 256)
    let end = ContinuousClock.now + .milliseconds(100)
    while ContinuousClock.now < end, poll(&source, 1, 20) >= 0 {
      guard source.revents & Int16(POLLIN) != 0 else { continue }
      let count = read(terminal, &bytes, bytes.count)
      if count <= 0 || bytes.prefix(count).last == UInt8(ascii: "c") { return }
    }
  }

  /// Takes a report; returns the event that it makes, if any.
  private mutating func take(_ report: Report) -> Input? {
    switch report {
    case .background(let background): return .background(background)
    case .synchronizedOutput(let isKnown): synchronizes = isKnown
    case .last: isAsked = false
    }
    return nil
  }

  // MARK: Input

  /// Waits for input, and returns every event that has arrived by then.
  ///
  /// - Parameter milliseconds: the timeout, or nil to wait indefinitely.
  /// - Returns: the events in order; empty if a signal merely interrupted the wait.
  package mutating func listen(for milliseconds: Int?) -> [Input] {
    var sources = [
      pollfd(fd: terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe.read, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, 2, milliseconds.map(Int32.init) ?? -1)
    if count == 0 { return [.pause] }
    // The signal handler has written the signal to the pipe.
    guard count > 0 else { return [] }
    var inputs = sources[1].revents == 0 ? [] : hear()
    if sources[0].revents & Int16(POLLIN) != 0 {
      let before = inputs.count
      while let input = nextInput() { inputs.append(input) }
      // To a background program that nothing can stop, reading only fails.
      if inputs.count == before, entente_guard_is_foreground(terminal) == 0 {
        inputs.append(.end(signal: SIGHUP))
      }
    }
    // A closed terminal is always readable, and would make the event loop spin.
    if sources[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
      inputs.append(.end(signal: SIGHUP))
    }
    return inputs
  }

  /// Whether the terminal collects lines, as it does for a shell.
  private var isCooked: Bool {
    var modes = termios()
    return tcgetattr(terminal, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON) != 0
  }

  private mutating func hear() -> [Input] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(pipe.read, &bytes, bytes.count)
    guard count > 0 else { return [] }
    let heard = Set(bytes.prefix(count))
    if heard.contains(UInt8(ascii: "e")) { return [.end(signal: entente_guard_asked())] }
    var inputs: [Input] = heard.contains(UInt8(ascii: "b")) ? [.bell] : []
    if heard.contains(UInt8(ascii: "c")) {
      // Unless it is the end of its own suspension, another process stopped the program, and the
      // shell has used the terminal since.
      if isCooked || resumed.map({ .now - $0 > .seconds(1) }) ?? true {
        endwin()
        redraw()
      }
      resumed = nil
    }
    let before = size
    var window = winsize()
    if ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
      resize_term(Int32(window.ws_row), Int32(window.ws_col))
    }
    if size != before {
      redraw()
      inputs.append(.resize(size))
    }
    return inputs
  }

  /// Returns the next key, mouse or paste event, or nil if none is pending.
  private mutating func nextInput() -> Input? {
    while true {
      var code = wint_t()
      switch wget_wch(window, &code) {
      case KEY_CODE_YES where Int32(code) == Self.pasteStart: pasted = ""
      case KEY_CODE_YES where Int32(code) == Self.pasteEnd:
        defer { pasted = nil }
        if let pasted { return .pasted(pasted) }
      case OK where pasted != nil:
        if let scalar = Unicode.Scalar(code) { pasted?.unicodeScalars.append(scalar) }
      case OK where sequence != nil:
        guard let scalar = Unicode.Scalar(code) else { continue }
        sequence?.take(scalar)
        guard let done = sequence, done.isComplete else { continue }
        sequence = nil
        if let input = done.report.flatMap({ take($0) }) { return input }
      case KEY_CODE_YES:
        if Int32(code) == KEY_MOUSE {
          if let mouse = Self.mouse() { return .mouse(mouse) }
          // A report that nobody wants is not read by ncurses.
          if !hasMouse { sequence = SequenceReader(.control) }
        }
        if let name = Self.names[Int32(code)] { return .key(.named(name)) }
      case OK:
        guard let scalar = Unicode.Scalar(code) else { continue }
        guard scalar.value == 0x1B else { return .key(Self.key(scalar)) }
        if let key = escaped() { return .key(key) }
      default:
        // Alt and a bracket are no beginning of a sequence if nothing follows.
        if sequence?.isEmpty == true { sequence = nil }
        return nil
      }
    }
  }

  private static func mouse() -> Mouse? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let cell = Cell(column: Int(event.x), row: Int(event.y))
    if event.bstate & entente_wheel_up != 0 { return Mouse(.wheelUp, at: cell) }
    if event.bstate & entente_wheel_down != 0 { return Mouse(.wheelDown, at: cell) }
    return event.bstate & entente_pressed != 0 ? Mouse(.press, at: cell) : nil
  }

  /// Returns Alt and the character that directly follows an escape, the Escape key if none does, or
  /// nil if a sequence begins that is no key.
  private mutating func escaped() -> Key? {
    var code = wint_t()
    guard wget_wch(window, &code) == OK, let scalar = Unicode.Scalar(code), scalar.value > 0x20
    else { return .escape }
    if scalar == "[" || scalar == "]" {
      sequence = SequenceReader(scalar == "[" ? .control : .command)
      return nil
    }
    return .alt(Character(scalar))
  }

  private static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x09: .named(.tab)
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .named(.backspace)
    case 0x00..<0x20: .control(Character(Unicode.Scalar(UInt8(scalar.value | 0x60))))
    default: .character(Character(scalar))
    }
  }

  /// The sequences that terminfo does not describe, with private key codes.
  private static let extraKeys: [(code: Int32, sequence: String)] = [
    (1001, "\u{1B}[1;3D"), (1002, "\u{1B}[1;3C"), (1003, "\u{1B}OP"), (1003, "\u{1B}[11~"),
    (KEY_HOME, "\u{1B}[H"), (KEY_END, "\u{1B}[F"), (KEY_UP, "\u{1B}[A"), (KEY_DOWN, "\u{1B}[B"),
    (KEY_RIGHT, "\u{1B}[C"), (KEY_LEFT, "\u{1B}[D"),
    (pasteStart, "\u{1B}[200~"), (pasteEnd, "\u{1B}[201~"),
  ]
  private static let (pasteStart, pasteEnd): (Int32, Int32) = (1004, 1005)

  private static let names: [Int32: Key.Name] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
    KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_ENTER: .enter,
    KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_F0 + 1: .f1,
    1001: .altLeft, 1002: .altRight, 1003: .f1,
  ]
}

extension String {
  /// The UTF-8 bytes in the base64 alphabet of RFC 4648.
  fileprivate var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = Array(utf8)
    var encoded = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[Range(from: start, to: min(start + 3, bytes.count))]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        encoded.append(place > group.count ? "=" : alphabet[value >> (18 - 6 * place) & 0x3F])
      }
    }
    return encoded
  }
}

extension Style.Attributes {
  fileprivate var curses: attr_t {
    var attributes: attr_t = 0
    if contains(.bold) { attributes |= entente_bold }
    if contains(.underline) { attributes |= entente_underline }
    if contains(.reverse) { attributes |= entente_reverse }
    if contains(.italic) { attributes |= entente_italic }
    if contains(.dim) { attributes |= entente_dim }
    return attributes
  }
}
