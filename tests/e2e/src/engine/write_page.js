// Shows the page of an address in place of this file, which is of the same origin.
// arguments: the address.

const [address] = arguments;
return fetch(address)
  .then((answer) => answer.text())
  .then((page) => {
    history.replaceState(null, "", address);
    document.open();
    document.write(page);
    document.close();
  });
