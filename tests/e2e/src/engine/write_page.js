// Shows the page of an address in place of this file, which is of the same origin. What is to run
// before the page's own scripts is called `first`. arguments: the address.

const [address] = arguments;
return fetch(address)
  .then((answer) => answer.text())
  .then((page) => {
    history.replaceState(null, "", address);
    // Takes away all listeners, so what runs first comes after it.
    document.open();
    first();
    document.write(page);
    document.close();
  });
