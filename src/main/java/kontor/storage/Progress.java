package kontor.storage;

import kontor.kernel.Text;

/// Hears what opening a company does, where it takes longer than a moment or found something, and, as long as the
/// company is open, whether its database can be reached.
public interface Progress {

    /// Part of the journal has been run again.
    ///
    /// @param done      records so far
    /// @param of        records there are to run
    /// @param perSecond how many a second
    void replayed(long done, long of, long perSecond);

    /// Something worth a line: an unclean end, a torn record cut off, a snapshot that was not good.
    void said(Text what);

    /// The database went away, and whoever needs it waits; or it is there again. Only PostgreSQL can go away.
    default void away(boolean now) {}

    /// Nobody listens.
    Progress NONE = new Progress() {
        @Override
        public void replayed(long done, long of, long perSecond) {}

        @Override
        public void said(Text what) {}
    };
}
